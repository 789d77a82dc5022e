// A model is trained several times, and the best one is saved and applied to a batch of data.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/sagemaker.hpp>

#include "../train_model/xgboost.hpp"

using namespace aslant;
using xgboost::data;
using xgboost::sagemaker_role;

struct started { std::string jobName; };
ASLANT_RECORD(started, jobName);
struct to_tune { started body; };
ASLANT_RECORD(to_tune, body);
struct model { std::string jobName; std::string bestTrainingJobName; std::string modelDataUrl; };
ASLANT_RECORD(model, jobName, bestTrainingJobName, modelDataUrl);
struct tuned { model body; };
ASLANT_RECORD(tuned, body);

constexpr auto generate_data = lambda::function("GenerateDataFunction", lambda::description("Writes data, and names the job."),
                                                lambda::runtime::python3_13, lambda::handler("index.handler"),
                                                lambda::code_file("generate_data.py"), lambda::timeout(minutes(1)),
                                                lambda::environment(field("BUCKET", ref(data))), uses(writes(data, "/csv/*")),
                                                returns<to_tune>);
constexpr auto training_jobs = sub("arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:training-job/tuning-*");
constexpr auto find_model = lambda::function("ModelPathFunction", lambda::description("Finds the model of the best training job."),
                                             lambda::runtime::python3_13, lambda::handler("index.handler"),
                                             lambda::code_file("find_model.py"), lambda::timeout(seconds(30)),
                                             iam::allow(iam::actions("sagemaker:DescribeTrainingJob"), iam::on(training_jobs)),
                                             returns<tuned>);
constexpr auto name_model = lambda::function("ModelNameFunction", lambda::description("Names the model that was saved."),
                                             lambda::runtime::python3_13, lambda::handler("index.handler"),
                                             lambda::code_file("name_model.py"), lambda::timeout(seconds(10)), returns<to_tune>);

constexpr auto range(literal name, literal least, literal most) {
    return object(field("Name", name), field("MinValue", least), field("MaxValue", most), field("ScalingType", "Auto"));
}

constexpr auto tune_model = state_machine("TuneModel",
    start_at("Generate Training Dataset"),
    accept("task-timeout", "StoppingCondition ends each training after a day"),
    task("Generate Training Dataset", resource(generate_data), timeout(minutes(2)), retry(lambda::service_errors),
         next("HyperparameterTuning (XGBoost)")),
    task("HyperparameterTuning (XGBoost)",
         sagemaker::create_hyper_parameter_tuning_job(path("$.body.jobName"), run_job,
             sagemaker::hyper_parameter_tuning_job_config(object(
                 field("Strategy", "Bayesian"),
                 field("HyperParameterTuningJobObjective", object(field("Type", "Minimize"), field("MetricName", "validation:rmse"))),
                 field("ResourceLimits", object(field("MaxNumberOfTrainingJobs", 2), field("MaxParallelTrainingJobs", 2))),
                 field("ParameterRanges", object(
                     field("ContinuousParameterRanges", array(range("alpha", "0", "1000"), range("gamma", "0", "5"))),
                     field("IntegerParameterRanges", array(range("max_delta_step", "0", "10"), range("max_depth", "0", "10"))))))),
             sagemaker::training_job_definition(object(
                 field("AlgorithmSpecification", xgboost::algorithm),
                 field("OutputDataConfig", xgboost::models),
                 field("StoppingCondition", xgboost::at_most_a_day),
                 field("ResourceConfig", xgboost::machine),
                 field("RoleArn", get_att(sagemaker_role, "Arn")),
                 field("InputDataConfig", array(xgboost::channel("train", "/csv/train.csv", "FullyReplicated"),
                                                xgboost::channel("validation", "/csv/validation.csv", "FullyReplicated"))),
                 field("StaticHyperParameters", object(field("precision_dtype", "float32"), field("num_round", "2"))))),
             allow("HyperParameterTuningJobName", "tuning-*")),
         next("Extract Model Path")),
    task("Extract Model Path", resource(find_model), timeout(minutes(1)), retry(lambda::service_errors),
         next("HyperparameterTuning - Save Model")),
    task("HyperparameterTuning - Save Model",
         sagemaker::create_model(path("$.body.bestTrainingJobName"), sagemaker::execution_role_arn(sagemaker_role),
             sagemaker::primary_container(object(field("Image", xgboost::image), field("Environment", object()),
                                                 field("ModelDataUrl", path("$.body.modelDataUrl")))),
             allow("ModelName", "tuning-*")),
         next("Extract Model Name")),
    task("Extract Model Name", resource(name_model), timeout(minutes(1)), retry(lambda::service_errors), next("Batch transform")),
    task("Batch transform", xgboost::transform(path("$.body.jobName"), "tuning-*"), end));

static_assert(verify<tune_model>::ok);

constexpr auto tuning = stack("Tuning", description("The best of several models is applied."), data, generate_data, find_model, name_model,
                              sagemaker_role, tune_model, output("TuneModelArn", ref(tune_model)), output("DataBucketName", ref(data)));

int main(int argc, char** argv) { return generate<tuning>(argc, argv); }
