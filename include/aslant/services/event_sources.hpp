// What a queue or a stream gives to a function, or to the target of a pipe: how much at once, and for how long nobody else gets it.
#pragma once

#include <aslant/rules/event_properties.hpp>
#include <aslant/stack/chosen.hpp>

namespace aslant::core {

template <class R> constexpr long long number_in_property(R const& resource, char const* property, long long otherwise) {
    int const at = property_in(resource, property);
    if (at == none) return otherwise;
    node const& n = nodes_of(resource)[at];
    return n.value_form == form::integer ? n.bits : -1;   // what only the deployment knows
}

// What a property or a field says of a batch, BatchSize or MaximumBatchingWindowInSeconds; a size of more than 10 messages needs a window,
// where the service says so. (Lambda API: CreateEventSourceMapping; Pipes API: PipeSourceSqsQueueParameters and the like)
template <tree_like P> constexpr bool is_window(P const& said) {
    node const& n = said.nodes[0];
    return n.first == "MaximumBatchingWindowInSeconds" && !(n.value_form == form::integer && n.bits == 0);
}
template <class Other> constexpr bool is_window(Other const&) { return false; }

template <class Other> constexpr tree<2> wrong_part_of_batch(bool, bool, Other const&) { return nothing_refused; }
template <tree_like P> constexpr tree<2> wrong_part_of_batch(bool is_fifo, bool needs_window, P const& said) {
    node const& n = said.nodes[0];
    bool const is_size = n.first == "BatchSize";
    if (n.value_form != form::integer || !(is_size || n.first == "MaximumBatchingWindowInSeconds")) return nothing_refused;
    long long const least = is_size ? 1 : 0;
    long long const greatest = !is_size ? (is_fifo ? 0 : 300) : is_fifo || needs_window ? 10 : 10'000;
    if (n.bits >= least && n.bits <= greatest) return nothing_refused;
    char const* const allowed = !is_size       ? (is_fifo ? "0 of a FIFO queue" : "0 to 300")
                                : is_fifo      ? "1 to 10 of a FIFO queue"
                                : needs_window ? "1 to 10 where MaximumBatchingWindowInSeconds is 0"
                                               : "1 to 10000";
    tree<2> result = refused(rule::batch_range, terminated(allowed), n.first, {n.line, n.file});
    result.nodes[0].bits = n.bits;
    return result;
}
// The first that is wrong of what a mapping or a pipe says. Of which a queue may not give more than 10 messages where nobody waits for them.
template <class Source, class... Parts>
constexpr tree<2> wrong_batch(Source const& source, bool waits_for_many, Parts const&... parts) {
    bool const is_queue = handle_of(source).type == "AWS::SQS::Queue";
    [[maybe_unused]] bool const is_fifo = is_queue && number_in_property(source, "FifoQueue", 0) != 0;
    [[maybe_unused]] bool const needs_window = is_queue && waits_for_many && !(is_window(parts) || ...);
    tree<2> const all[]{wrong_part_of_batch(is_fifo, needs_window, parts)..., nothing_refused};
    tree<2> const* first = all;
    while (first != all + sizeof...(parts) && !is_refused(*first)) ++first;
    return *first;
}

// A message that a function works on is hidden from others for at least as long as the function may take. (Lambda developer guide: "Using
// Lambda with Amazon SQS")
template <class Queue, class F> constexpr tree<2> wrong_visibility(Queue const& queue, F const& function) {
    long long const hidden = number_in_property(queue, "VisibilityTimeout", 30);
    long long const longest = number_in_property(function, "Timeout", 3);
    bool const is_wrong = handle_of(queue).type == "AWS::SQS::Queue" && hidden >= 0 && hidden < longest;
    if (!is_wrong) return nothing_refused;
    tree<2> result = refused(rule::visibility_timeout, handle_of(queue).id.second, handle_of(function).id.second);
    result.nodes[0].bits = hidden;
    return result;
}

}
