// Distributed Maps: settings, where items come from, batches, where results go, Labels, tolerated failures; and what an execution of
// type EXPRESS cannot do: run one, or wait for a job, a token or an activity.
#include <aslant/aslant.hpp>
#include <aslant/jsonata.hpp>
using namespace aslant;
constexpr auto each = item_processor(distributed("EXPRESS"), start_at("B"), succeed("B"));
constexpr auto get_object = resource("arn:aws:states:::s3:getObject");
constexpr auto list_objects = resource("arn:aws:states:::s3:listObjectsV2");
constexpr auto put_object = resource("arn:aws:states:::s3:putObject");
constexpr auto bucket = parameters(object(field("Bucket", "photos")));
constexpr auto bucket_and_key = parameters(object(field("Bucket", "photos"), field("Key", path("$.key"))));

// Everything that a distributed Map takes.
constexpr auto whole =
    state_machine("M", start_at("A"),
                  sequence(map("A", label("Thumb-nails_1"), each, tolerated_failure_count(0), tolerated_failure_percentage(0.5),
                               item_reader(get_object, bucket_and_key, reader_config(input_type("CSV"), csv_header_location("GIVEN"), csv_headers("id", "total"),
                                                                                     csv_delimiter("PIPE"), max_items(100000000))),
                               item_batcher(max_items_per_batch(1), max_input_bytes_per_batch(262144), batch_input(object(field("day", path("$.day"))))),
                               result_writer(put_object, bucket, writer_config(output_type("JSONL"), transformation("FLATTEN")))),
                           map("C", label("Other"), tolerated_failure_count_path("$.n"), tolerated_failure_percentage_path("$.p"),
                               item_processor(processor_config(mode("DISTRIBUTED"), execution_type("STANDARD")), start_at("D"), succeed("D")),
                               item_reader(list_objects, bucket, reader_config(transformation("LOAD_AND_FLATTEN"), input_type("JSON"), items_pointer("/a~1b"), max_items_path("$.n"))),
                               item_batcher(max_items_per_batch_path("$.n"), max_input_bytes_per_batch_path("$.b")), result_writer(writer_config(output_type("JSON"))), end)));
static_assert(verify<whole>::ok);

// --- setting-unknown

constexpr auto misspelt =
    state_machine("M", start_at("A"),
                  map("A", item_processor(processor_config(field("mode", "DISTRIBUTED")), start_at("B"), succeed("B")),
                      item_reader(get_object, bucket_and_key, reader_config(field("InputTyp", "JSON"), field("Delimiter", ","))),
                      item_batcher(field("MaxItems", 3), max_items_per_batch(3)), result_writer(writer_config(field("outputType", "JSON"), output_type("JSON"))), end));
static_assert(verify<misspelt>::ok);   // says: (1) the item processor of state `A`: ProcessorConfig has no field `mode`; did you mean `Mode`? (line N) (2) state `A`: ReaderConfig has no field `InputTyp`; did you mean `InputType`? (line N) (3) state `A`: ReaderConfig has no field `Delimiter`; did you mean `CSVDelimiter`? (line N) (4) state `A`: ItemBatcher has no field `MaxItems`; did you mean `MaxItemsPerBatch`? (line N) (5) state `A`: WriterConfig has no field `outputType`; did you mean `OutputType`? (line N)
constexpr auto of_another =
    state_machine("M", start_at("A"), map("A", each, item_reader(get_object, bucket_and_key, reader_config(output_type("CSV"), max_items_per_batch(3))), end));
static_assert(verify<of_another>::ok);   // says: (1) state `A`: ReaderConfig has no field `OutputType`; did you mean `InputType`? (line N) (2) state `A`: ReaderConfig has no field `MaxItemsPerBatch`; did you mean `MaxItemsPath`? (line N)

// --- value-not-allowed

constexpr auto wrong_words =
    state_machine("M", start_at("A"),
                  map("A", item_processor(processor_config(mode("Distributed"), execution_type("express")), start_at("B"), succeed("B")),
                      item_reader(get_object, bucket_and_key, reader_config(input_type("csv"), csv_header_location("FIRSTROW"), csv_delimiter(","),
                                                                            manifest_type("ATHENA"), transformation("FLATTEN"))),
                      result_writer(writer_config(output_type("CSV"))), end));
static_assert(verify<wrong_words>::ok);   // says: (1) the item processor of state `A`: Mode is `Distributed`, allowed: INLINE, DISTRIBUTED; did you mean `DISTRIBUTED`? (line N) (2) the item processor of state `A`: ExecutionType is `express`, allowed: STANDARD, EXPRESS; did you mean `EXPRESS`? (line N) (3) state `A`: InputType is `csv`, allowed: CSV, JSON, JSONL, PARQUET, MANIFEST; did you mean `CSV`? (line N) (4) state `A`: CSVHeaderLocation is `FIRSTROW`, allowed: FIRST_ROW, GIVEN; did you mean `FIRST_ROW`? (line N) (5) state `A`: CSVDelimiter is `,`, allowed: COMMA, PIPE, SEMICOLON, SPACE, TAB (line N) (6) state `A`: ManifestType is `ATHENA`, allowed: ATHENA_DATA, S3_INVENTORY; did you mean `ATHENA_DATA`? (line N) (7) state `A`: Transformation is `FLATTEN`, allowed: NONE, LOAD_AND_FLATTEN (line N) (8) state `A`: OutputType is `CSV`, allowed: JSON, JSONL (line N)
constexpr auto of_the_reader = state_machine("M", start_at("A"), map("A", each, result_writer(writer_config(output_type("JSON"), transformation("LOAD_AND_FLATTEN"))), end));
static_assert(verify<of_the_reader>::ok);   // says: state `A`: Transformation is `LOAD_AND_FLATTEN`, allowed: NONE, COMPACT, FLATTEN (line N)

// --- value-type

constexpr auto wrong_types =
    state_machine("M", start_at("A"),
                  map("A", each, item_reader(get_object, bucket_and_key, reader_config(input_type(5), max_items("100"), csv_headers(1, "b"), max_items_path(3), items_pointer(7))),
                      item_batcher(max_items_per_batch(2.5), batch_input("day")), end));
static_assert(verify<wrong_types>::ok);   // says: (1) state `A`: InputType is int where a text belongs (line N) (2) state `A`: MaxItems is a text where an integer belongs (line N) (3) state `A`: CSVHeaders is an array of other values where an array of texts belongs (line N) (4) state `A`: MaxItemsPath is int where a path belongs (line N) (5) state `A`: ItemsPointer is int where a text belongs (line N) (6) state `A`: it has both MaxItems and MaxItemsPath (line N) (7) state `A`: MaxItemsPerBatch is a number where an integer belongs (line N) (8) state `A`: BatchInput is a text where an object belongs (line N)
constexpr auto more_types =
    state_machine("M", start_at("A"),
                  map("A", each, item_reader(list_objects, parameters("photos"), reader_config(field("CSVHeaders", "a,b"), input_type(), max_items(nullptr))),
                      item_batcher(max_input_bytes_per_batch(seconds(3))), result_writer(put_object, parameters(array("photos"))), end));
static_assert(verify<more_types>::ok);   // says: (1) state `A`: CSVHeaders is a text where an array of texts belongs (line N) (2) state `A`: InputType is nothing where a text belongs (line N) (3) state `A`: MaxItems is null where an integer belongs (line N) (4) state `A`: Parameters is a text where an object belongs (line N) (5) state `A`: MaxInputBytesPerBatch is seconds where an integer belongs (line N) (6) state `A`: Parameters is an array where an object belongs (line N)

// --- setting-missing, setting-conflict

constexpr auto needs_another =
    state_machine("M", start_at("A"),
                  sequence(map("A", item_processor(processor_config(mode("DISTRIBUTED")), start_at("B"), succeed("B")), item_reader(get_object, bucket_and_key, reader_config(input_type("CSV")))),
                           map("C", item_processor(start_at("D"), succeed("D")), item_reader(get_object, bucket_and_key, reader_config(csv_header_location("GIVEN"))), end)));
static_assert(verify<needs_another>::ok);   // says: (1) the item processor of state `A`: ProcessorConfig has no ExecutionType, which Mode DISTRIBUTED needs (line N) (2) state `A`: ReaderConfig has no CSVHeaderLocation, which InputType CSV needs (line N) (3) state `C`: ReaderConfig has no CSVHeaders, which CSVHeaderLocation GIVEN needs (line N)
constexpr auto conflicts =
    state_machine("M", start_at("A"),
                  sequence(map("A", item_processor(processor_config(execution_type("STANDARD")), start_at("B"), succeed("B")),
                               item_reader(get_object, bucket_and_key, reader_config(input_type("JSON"), csv_header_location("FIRST_ROW")))),
                           map("C", item_processor(processor_config(mode("INLINE"), execution_type("EXPRESS")), start_at("D"), succeed("D")),
                               item_reader(get_object, bucket_and_key, reader_config(input_type("JSONL"), items_pointer("/a")))),
                           map("E", item_processor(start_at("F"), succeed("F")), item_reader(get_object, bucket_and_key, reader_config(manifest_type("S3_INVENTORY"), input_type("CSV"), csv_header_location("FIRST_ROW")))),
                           map("G", item_processor(start_at("H"), succeed("H")), item_reader(get_object, bucket_and_key, reader_config(transformation("LOAD_AND_FLATTEN"))), end)));
static_assert(verify<conflicts>::ok);   // says: (1) the item processor of state `A`: ExecutionType does not go with Mode INLINE (line N) (2) the item processor of state `C`: ExecutionType does not go with Mode INLINE (line N) (3) state `A`: CSVHeaderLocation does not go with InputType JSON (line N) (4) state `C`: ItemsPointer does not go with an InputType that is not JSON (line N) (5) state `E`: InputType does not go with ManifestType S3_INVENTORY (line N) (6) state `G`: Transformation does not go with s3:getObject, as LOAD_AND_FLATTEN needs s3:listObjectsV2 (line N)

// --- number-range, percentage-range, fields-exclude

constexpr auto too_few =
    state_machine("M", start_at("A"),
                  map("A", each, tolerated_failure_count(-1), tolerated_failure_percentage(-0.5), item_reader(get_object, bucket_and_key, reader_config(max_items(0))),
                      item_batcher(max_items_per_batch(0), max_input_bytes_per_batch(-1)), end));
static_assert(verify<too_few>::ok);   // says: (1) state `A`: ToleratedFailureCount is -1, allowed: 0 or more (line N) (2) state `A`: ToleratedFailurePercentage is not between 0 and 100 (line N) (3) state `A`: MaxItems is 0, allowed: 1 to 100000000 (line N) (4) state `A`: MaxItemsPerBatch is 0, allowed: 1 or more (line N) (5) state `A`: MaxInputBytesPerBatch is -1, allowed: 1 to 262144 (line N)
constexpr auto too_many =
    state_machine("M", start_at("A"),
                  map("A", each, tolerated_failure_percentage(101), item_reader(get_object, bucket_and_key, reader_config(max_items(100000001))),
                      item_batcher(max_input_bytes_per_batch(262145)), end));
static_assert(verify<too_many>::ok);   // says: (1) state `A`: ToleratedFailurePercentage is not between 0 and 100 (line N) (2) state `A`: MaxItems is 100000001, allowed: 1 to 100000000 (line N) (3) state `A`: MaxInputBytesPerBatch is 262145, allowed: 1 to 262144 (line N)
constexpr auto no_numbers =
    state_machine("M", start_at("A"), map("A", each, tolerated_failure_count(1.5), tolerated_failure_percentage("5%"), max_concurrency(nullptr), end));
static_assert(verify<no_numbers>::ok);   // says: (1) state `A`: tolerated_failure_count takes an integer, not `double` (line N) (2) state `A`: tolerated_failure_percentage takes a number, not `a text` (line N) (3) state `A`: max_concurrency takes an integer, not `nullptr` (line N)
constexpr auto both =
    state_machine("M", start_at("A"),
                  map("A", each, tolerated_failure_count(1), tolerated_failure_count_path("$.n"), tolerated_failure_percentage(5), tolerated_failure_percentage_path("$.p"),
                      item_reader(get_object, bucket_and_key, reader_config(max_items(3), max_items_path("$.n"))),
                      item_batcher(max_items_per_batch(3), max_items_per_batch_path("$.n"), max_input_bytes_per_batch(3), max_input_bytes_per_batch_path("n")), end));
static_assert(verify<both>::ok);   // says: (1) state `A`: it has both MaxItems and MaxItemsPath (line N) (2) state `A`: MaxInputBytesPerBatchPath holds `n`, which is no path: it does not start with $; did you mean `$.n`? (line N) (3) state `A`: it has both MaxItemsPerBatch and MaxItemsPerBatchPath (line N) (4) state `A`: it has both MaxInputBytesPerBatch and MaxInputBytesPerBatchPath (line N) (5) state `A`: it has both ToleratedFailureCount and ToleratedFailureCountPath (line N) (6) state `A`: it has both ToleratedFailurePercentage and ToleratedFailurePercentagePath (line N)

// --- items-pointer, batcher-limit

constexpr auto pointers =
    state_machine("M", start_at("A"),
                  sequence(map("A", item_processor(start_at("B"), succeed("B")), item_reader(get_object, bucket_and_key, reader_config(items_pointer("$.order.items")))),
                           map("C", item_processor(start_at("D"), succeed("D")), item_reader(get_object, bucket_and_key, reader_config(items_pointer("/a~2"))), end)));
static_assert(verify<pointers>::ok);   // says: (1) state `A`: ItemsPointer is `$.order.items`, which is no JSON Pointer (line N) (2) state `C`: ItemsPointer is `/a~2`, which is no JSON Pointer (line N)
constexpr auto unbounded =
    state_machine("M", start_at("A"), sequence(map("A", item_processor(start_at("B"), succeed("B")), item_batcher()),
                                               map("C", item_processor(start_at("D"), succeed("D")), item_batcher(batch_input(object(field("x", 1)))), end)));
static_assert(verify<unbounded>::ok);   // says: (1) state `A`: its ItemBatcher bounds neither the items (MaxItemsPerBatch) nor the bytes (MaxInputBytesPerBatch) of a batch (line N) (2) state `C`: its ItemBatcher bounds neither the items (MaxItemsPerBatch) nor the bytes (MaxInputBytesPerBatch) of a batch (line N)

// --- s3-resource, writer-empty, field-missing

constexpr auto other_apis =
    state_machine("M", start_at("A"),
                  sequence(map("A", item_processor(start_at("B"), succeed("B")), item_reader(resource("arn:aws:states:::s3:putObject"), bucket), result_writer(resource("arn:aws:states:::s3:getObject"), bucket)),
                           map("C", item_processor(start_at("D"), succeed("D")), item_reader(resource("s3://photos/all.csv")), result_writer(resource("arn:aws:states:::aws-sdk:s3:putObject"), bucket), end)));
static_assert(verify<other_apis>::ok);   // says: (1) state `A`: the Resource of its ItemReader is `arn:aws:states:::s3:putObject`, allowed: arn:aws:states:::s3:getObject, arn:aws:states:::s3:listObjectsV2 (line N) (2) state `A`: the Resource of its ResultWriter is `arn:aws:states:::s3:getObject`, allowed: arn:aws:states:::s3:putObject (line N) (3) state `C`: the Resource of its ItemReader is `s3://photos/all.csv`, allowed: arn:aws:states:::s3:getObject, arn:aws:states:::s3:listObjectsV2 (line N) (4) state `C`: the Resource of its ResultWriter is `arn:aws:states:::aws-sdk:s3:putObject`, allowed: arn:aws:states:::s3:putObject (line N)
constexpr auto empty = state_machine("M", start_at("A"), map("A", each, item_reader(), result_writer(), end));
static_assert(verify<empty>::ok);   // says: (1) state `A`: ItemReader has no Resource (line N) (2) state `A`: its ResultWriter has neither Resource nor WriterConfig (line N)
constexpr auto only_places = state_machine("M", start_at("A"), map("A", each, item_reader(bucket_and_key), result_writer(bucket), end));
static_assert(verify<only_places>::ok);   // says: (1) state `A`: ItemReader has no Resource (line N) (2) state `A`: its ResultWriter has neither Resource nor WriterConfig (line N)
constexpr auto writes_where =
    state_machine("M", start_at("A"), map("A", each, result_writer(bucket, writer_config(transformation("COMPACT"))), end));
static_assert(verify<writes_where>::ok);   // says: (1) state `A`: WriterConfig has no OutputType (line N) (2) state `A`: ResultWriter has no Resource (line N)
constexpr auto reads_what =
    state_machine("M", start_at("A"),
                  sequence(map("A", item_processor(start_at("B"), succeed("B")), item_reader(get_object), result_writer(put_object)),
                           map("C", item_processor(start_at("D"), succeed("D")), item_reader(get_object, parameters(object(field("Bucket", "photos")))), result_writer(put_object, parameters(object(field("bucket", "photos"))))),
                           map("E", item_processor(start_at("F"), succeed("F")), item_reader(list_objects, parameters(object(field("Prefix", "in/")))), end)));
static_assert(verify<reads_what>::ok);   // says: (1) state `A`: ItemReader has no Parameters (line N) (2) state `A`: ResultWriter has no Parameters (line N) (3) state `C`: ItemReader has no Key in its Parameters (line N) (4) state `C`: ResultWriter has no Bucket in its Parameters (line N) (5) state `E`: ItemReader has no Bucket in its Parameters (line N)
constexpr auto other_partition =
    state_machine("M", start_at("A"), map("A", each, item_reader(resource("arn:aws-cn:states:::s3:listObjectsV2"), parameters(object(field("Bucket.$", "$.bucket")))), end));
static_assert(verify<other_partition>::ok);

// --- label-text, label-duplicate

constexpr auto labels =
    state_machine("M", start_at("A"),
                  sequence(map("A", label("My label"), item_processor(start_at("B"), succeed("B"))), map("C", label(""), item_processor(start_at("D"), succeed("D"))),
                           map("E", label("a-label-that-has-more-than-40-characters!"), item_processor(start_at("F"), succeed("F"))),
                           map("G", label("a:b"), item_processor(start_at("H"), succeed("H")), end)));
static_assert(verify<labels>::ok);   // says: (1) state `A`: `My label` is no Label: white space and control characters are refused (line N) (2) state `C`: `` is no Label: it is empty (line N) (3) state `E`: `a-label-that-has-more-than-40-characters!` is no Label: 40 characters are allowed (line N) (4) state `G`: `a:b` is no Label: brackets, quotes, wildcards and < > # % \ ^ | ~ ` $ & , ; : are refused (line N)
constexpr auto same_label =
    state_machine("M", start_at("A"), sequence(map("A", label("Each"), each), map("C", label("Each"), item_processor(start_at("D"), map("D", label("Each"), item_processor(start_at("E"), succeed("E")), end)), end)));
static_assert(verify<same_label>::ok);   // says: (1) state `C`: the Map in line 148 has the Label `Each` too (line N) (2) state `D`: the Map in line 148 has the Label `Each` too (line N)
constexpr auto no_labels = state_machine("M", start_at("A"), sequence(map("A", each, label(3)), pass("C", label("C"), end)));
static_assert(verify<no_labels>::ok);   // says: (1) state `A`: label takes a text, not `int` (line N) (2) state `C`: it takes no Label (line N)

// --- the wrong thing in the wrong place

constexpr auto swapped =
    state_machine("M", start_at("A"),
                  map("A", each, item_reader(get_object, bucket_and_key, processor_config(mode("INLINE")), reader_config(object(input_type("JSON")))),
                      item_batcher(max_items_per_batch(3), 42), result_writer(put_object, bucket, reader_config(), writer_config("JSON")), end));
static_assert(verify<swapped>::ok);   // says: (1) state `A`: its ItemReader takes no ProcessorConfig (line N) (2) state `A`: reader_config takes settings such as input_type, not `object` (line N) (3) state `A`: item_batcher takes settings such as max_items_per_batch, not `int` (line N) (4) state `A`: its ResultWriter takes no ReaderConfig (line N) (5) state `A`: writer_config takes output_type and transformation, not `JSON` (line N)
constexpr auto in_map = state_machine("M", start_at("A"), map("A", distributed("EXPRESS"), reader_config(input_type("CSV")), max_items(3), item_processor(start_at("B"), succeed("B")), end));
static_assert(verify<in_map>::ok);   // says: (1) state `A`: it takes no ProcessorConfig (line N) (2) state `A`: it takes no ReaderConfig (line N) (3) state `A`: `MaxItems` is no property of it (line N)
constexpr auto in_processor =
    state_machine("M", start_at("A"), map("A", item_processor(mode("DISTRIBUTED"), distributed(), label("L"), start_at("B"), succeed("B")), end));
static_assert(verify<in_processor>::ok);   // says: (1) the item processor of state `A`: `Mode` is no property of it (line N) (2) the item processor of state `A`: ExecutionType is nothing where a text belongs (line N) (3) the item processor of state `A`: it takes no Label (line N)
constexpr auto no_reader = state_machine("M", start_at("A"), map("A", each, item_reader(get_object, bucket_and_key, "CSV", 42), result_writer("s3://photos"), end));
static_assert(verify<no_reader>::ok);   // says: (1) state `A`: item_reader takes resource, parameters or arguments, and reader_config, not `CSV` (line N) (2) state `A`: item_reader takes resource, parameters or arguments, and reader_config, not `int` (line N) (3) state `A`: result_writer takes resource, parameters or arguments, and writer_config, not `s3://photos` (line N) (4) state `A`: its ResultWriter has neither Resource nor WriterConfig (line N)
constexpr auto twice =
    state_machine("M", start_at("A"), map("A", each, item_reader(get_object, bucket_and_key, parameters(object()), reader_config(input_type("JSON"), input_type("JSON"))),
                                          result_writer(put_object, resource("arn:aws:states:::s3:putObject"), bucket), item_batcher(max_items_per_batch(1)), item_batcher(max_items_per_batch(1)), end));
static_assert(verify<twice>::ok);   // says: (1) state `A`: its ItemReader has Parameters twice (line N) (2) state `A`: the object in ReaderConfig has the field `InputType` twice (line N) (3) state `A`: its ResultWriter has Resource twice (line N) (4) state `A`: it has ItemBatcher twice (line N)
constexpr auto in_task = state_machine("M", start_at("A"), task("A", get_object, item_reader(get_object, bucket_and_key), tolerated_failure_count(3), end));
static_assert(verify<in_task>::ok);   // says: (1) state `A`: it takes no ItemReader (line N) (2) state `A`: it takes no ToleratedFailureCount (line N)

// --- the other query language

constexpr auto in_jsonata =
    state_machine("M", query_language("JSONata"), start_at("A"),
                  map("A", each, item_reader(get_object, parameters(object()), reader_config(max_items_path("$.n"))), item_batcher(max_items_per_batch(jsonata("$n")), max_input_bytes_per_batch_path("$.n")),
                      result_writer(put_object, parameters(object())), end));
static_assert(verify<in_jsonata>::ok);   // says: (1) state `A`: its ItemReader has Parameters, which only a JSONPath state has; did you mean `Arguments`? (line N) (2) state `A`: its ReaderConfig has MaxItemsPath, which only a JSONPath state has; did you mean `MaxItems`? (line N) (3) state `A`: its ItemBatcher has MaxInputBytesPerBatchPath, which only a JSONPath state has; did you mean `MaxInputBytesPerBatch`? (line N) (4) state `A`: its ResultWriter has Parameters, which only a JSONPath state has; did you mean `Arguments`? (line N)
constexpr auto in_jsonpath =
    state_machine("M", start_at("A"), map("A", each, item_reader(get_object, arguments(object(field("Bucket", "b")))), item_batcher(max_items_per_batch(jsonata("$n"))),
                                          tolerated_failure_percentage(jsonata("$p")), end));
static_assert(verify<in_jsonpath>::ok);   // says: (1) state `A`: its ItemReader has Arguments, which only a JSONata state has; did you mean `Parameters`? (line N) (2) state `A`: MaxItemsPerBatch holds the expression `$n` where none is evaluated (line N) (3) state `A`: ToleratedFailurePercentage holds the expression `$p` where none is evaluated (line N)
constexpr auto right_in_jsonata =
    state_machine("M", query_language("JSONata"), start_at("A"),
                  map("A", each, item_reader(get_object, arguments(object(field("Bucket", "b"), field("Key", jsonata("$states.input.key")))), reader_config(max_items(jsonata("$states.input.n")))),
                      item_batcher(max_items_per_batch(jsonata("$states.input.n"))), result_writer(put_object, arguments(jsonata("$states.input.place"))), tolerated_failure_percentage(jsonata("$states.input.p")), end));
static_assert(verify<right_in_jsonata>::ok);

// --- express-pattern, express-activity, express-distributed-map

constexpr auto start_glue_job = resource("arn:aws:states:::glue:startJobRun.sync");
constexpr auto run_nested = resource("arn:aws:states:::states:startExecution.sync:2");
constexpr auto ask = resource("arn:aws:states:::sqs:sendMessage.waitForTaskToken");
constexpr auto token = parameters(object(field("Token", path("$$.Task.Token"))));
constexpr auto review = resource("arn:aws:states:eu-west-1:123456789012:activity:review");
constexpr auto send = resource("arn:aws:states:::sqs:sendMessage");
constexpr auto express = state_machine_type("EXPRESS");

constexpr auto waits =
    state_machine("M", express, start_at("A"), sequence(task("A", start_glue_job), task("B", run_nested), parallel("C", branch(start_at("D"), sequence(task("D", ask, token), task("E", review, end)))),
                                                        map("F", item_processor(distributed("STANDARD"), start_at("G"), succeed("G")), end)));
static_assert(verify<waits>::ok);   // says: (1) state `A`: an EXPRESS execution cannot wait for `.sync` (line N) (2) state `B`: an EXPRESS execution cannot wait for `.sync:2` (line N) (3) state `D`: an EXPRESS execution cannot wait for `.waitForTaskToken` (line N) (4) state `E`: an EXPRESS execution cannot call the activity `review` (line N) (5) state `F`: an EXPRESS execution has no DISTRIBUTED Map (line N)
// The iterations of a distributed Map are executions of their own type.
constexpr auto iterations =
    state_machine("M", start_at("A"), map("A", item_processor(distributed("EXPRESS"), start_at("B"), sequence(task("B", ask, token), task("C", review),
                                                              map("D", item_processor(distributed("EXPRESS"), start_at("E"), succeed("E")), end))), end));
static_assert(verify<iterations>::ok);   // says: (1) state `B`: an EXPRESS execution cannot wait for `.waitForTaskToken` (line N) (2) state `C`: an EXPRESS execution cannot call the activity `review` (line N) (3) state `D`: an EXPRESS execution has no DISTRIBUTED Map (line N)
constexpr auto by_property = stack("Shop", state_machine("M", property("StateMachineType", "EXPRESS"), start_at("A"), task("A", ask, token, end)));
static_assert(verify<by_property>::ok);   // says: state `A`: an EXPRESS execution cannot wait for `.waitForTaskToken` (line N)
constexpr auto requests = state_machine("M", express, start_at("A"), sequence(task("A", send), map("B", item_processor(start_at("C"), task("C", send, end)), end)));
static_assert(verify<requests>::ok);
constexpr auto standard =
    state_machine("M", state_machine_type("STANDARD"), start_at("A"),
                  sequence(task("A", start_glue_job), task("B", review), map("C", item_processor(distributed("EXPRESS"), start_at("D"), task("D", send, end))),
                           map("E", item_processor(distributed("STANDARD"), start_at("F"), sequence(task("F", ask, token), map("G", item_processor(distributed("EXPRESS"), start_at("H"), succeed("H")), end))), end)));
static_assert(verify<standard>::ok);
// Of a state there is no type.
constexpr auto on_a_state = state_machine("M", start_at("A"), task("A", state_machine_type("EXPRESS"), send, execution_type("EXPRESS"), end));
static_assert(verify<on_a_state>::ok);   // says: (1) state `A`: it takes no property `StateMachineType` (line N) (2) state `A`: `ExecutionType` is no property of it (line N)
