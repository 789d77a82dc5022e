// Changes of an execution's status.
// (Step Functions developer guide: "Automating Step Functions event delivery with EventBridge",
// https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html)
#pragma once

#include <optional>
#include <string>

#include <aslant/payload/events/event.hpp>
#include <aslant/payload/nullable.hpp>

namespace aslant::events {

// Whether a text was short enough to be sent.
struct text_details {
    bool included;
};
ASLANT_RECORD(text_details, included);

struct execution_status_detail {
    using event_source = enumerated<"aws.states">;
    using event_detail_type = enumerated<"Step Functions Execution Status Change">;

    std::string execution_arn;
    std::string state_machine_arn;
    std::string name;
    enumerated<"RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED", "PENDING_REDRIVE"> status;
    long long start_date;            // milliseconds since 1970
    nullable<long long> stop_date;   // milliseconds since 1970
    nullable<std::string> input;     // JSON as a text
    nullable<std::string> output;    // JSON as a text
    std::optional<nullable<text_details>> input_details;
    std::optional<nullable<text_details>> output_details;
    std::optional<nullable<std::string>> error;
    std::optional<nullable<std::string>> cause;
    std::optional<nullable<std::string>> state_machine_version_arn;
    std::optional<nullable<std::string>> state_machine_alias_arn;
    std::optional<nullable<long long>> redrive_count;
    std::optional<nullable<long long>> redrive_date;   // milliseconds since 1970
    std::optional<nullable<std::string>> redrive_status;
    std::optional<nullable<std::string>> redrive_status_reason;
};
ASLANT_RECORD(execution_status_detail, (execution_arn, "executionArn"), (state_machine_arn, "stateMachineArn"), name, status,
              (start_date, "startDate"), (stop_date, "stopDate"), input, output, (input_details, "inputDetails"),
              (output_details, "outputDetails"), error, cause, (state_machine_version_arn, "stateMachineVersionArn"),
              (state_machine_alias_arn, "stateMachineAliasArn"), (redrive_count, "redriveCount"), (redrive_date, "redriveDate"),
              (redrive_status, "redriveStatus"), (redrive_status_reason, "redriveStatusReason"));
using execution_status_change = event<execution_status_detail>;

}
