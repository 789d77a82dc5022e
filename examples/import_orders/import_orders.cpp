// A CSV file of orders is read by a distributed Map, in batches that each run in an Express execution of their own.
// The states select with JSONata, and hand data on in variables.
#include <aslant/aslant.hpp>
#include <aslant/jsonata.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/s3.hpp>

using namespace aslant;

constexpr auto data = s3::bucket("OrdersBucket");
constexpr auto book = lambda::function("BookFunction", lambda::description("Books a batch of orders."), lambda::runtime::python3_13,
                                       lambda::handler("index.handler"), lambda::code_file("book.py"), lambda::timeout(seconds(20)));

constexpr auto import_orders = state_machine("Import", comment("Books the orders of a CSV file."),
    query_language("JSONata"),
    start_at("Note the file"),
    sequence(
        pass("Note the file",
             assign(field("key", jsonata("$states.input.key")), field("startedAt", jsonata("$states.context.Execution.StartTime")))),
        map("Book orders",
            label("BookOrders"), allow("Key", "incoming/*"),   // which file it is, the input says
            item_reader(resource("arn:aws:states:::s3:getObject"),
                        reader_config(input_type("CSV"), csv_header_location("FIRST_ROW"), max_items(1000000)),
                        arguments(object(field("Bucket", ref(data)), field("Key", jsonata("$key"))))),
            item_batcher(max_items_per_batch(100), batch_input(object(field("file", jsonata("$key"))))),
            max_concurrency(50),
            tolerated_failure_percentage(0.5),
            item_processor(distributed("EXPRESS"),
                start_at("Book"),
                task("Book", lambda::invoke(book, lambda::payload(jsonata("$states.input"))),
                     timeout(seconds(30)),
                     retry(lambda::service_errors, interval(seconds(1)), max_delay(seconds(20)), max_attempts(5),
                           jitter_strategy("FULL")),
                     output(jsonata("$states.result.Payload")),
                     end)),
            result_writer(resource("arn:aws:states:::s3:putObject"),
                          arguments(object(field("Bucket", ref(data)), field("Prefix", "booked"))),
                          writer_config(output_type("JSONL"), transformation("COMPACT"))),
            assign(field("results", jsonata("$states.result.ResultWriterDetails.Key"))),
            catch_errors(on("States.ItemReaderFailed"), "No such file",
                         assign(field("reason", jsonata("$states.errorOutput.Cause")))),
            catch_errors(on("States.ExceedToleratedFailureThreshold"), "Too many failed")),
        choice("In time?",
               when(jsonata("$toMillis($now()) - $toMillis($startedAt) < 3600000"), "Done"),
               otherwise("Late"))),
    succeed("Done", output(object(field("file", jsonata("$key")), field("results", jsonata("$results"))))),
    succeed("Late", output(object(field("file", jsonata("$key")), field("results", jsonata("$results")), field("late", true)))),
    fail("No such file", error("FileUnreadable"), cause(jsonata("$reason"))),
    fail("Too many failed", error("TooManyFailed"), cause("More than half a percent of the orders could not be booked.")));

static_assert(verify<import_orders>::ok);

constexpr auto orders = stack("Orders", description("Orders of a CSV file are booked in batches."), data, book, import_orders,
                              output("ImportArn", ref(import_orders)));

int main(int argc, char** argv) { return generate<orders>(argc, argv); }
