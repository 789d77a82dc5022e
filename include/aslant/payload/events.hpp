// The events that AWS sends, as records: what a machine takes that an event starts, `input<s3::object_created>`.
//
// What is not in each event is a std::optional; what is there and may be null is an aslant::nullable. Times are ISO 8601 texts,
// except where a comment says milliseconds. Each of these headers may be included alone.
#pragma once

#include <aslant/payload/events/apigateway.hpp>
#include <aslant/payload/events/checks.hpp>
#include <aslant/payload/events/event.hpp>
#include <aslant/payload/events/executions.hpp>
#include <aslant/payload/events/s3.hpp>
#include <aslant/payload/events/sqs.hpp>
