// A model is trained, saved, and applied to a batch of data by SageMaker.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/sagemaker.hpp>

#include "xgboost.hpp"

using namespace aslant;
using xgboost::data;
using xgboost::sagemaker_role;

constexpr auto named_after_execution = any_resource("the jobs and the model are called after the execution");

constexpr auto seed = lambda::function("SeedingFunction", lambda::description("Writes data to train and to test with."),
                                       lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::code_file("seed.py"),
                                       lambda::timeout(minutes(1)), lambda::environment(field("BUCKET", ref(data))),
                                       uses(writes(data, "/csv/*")));

constexpr auto train_model = state_machine("TrainModel",
    start_at("Generate dataset"),
    accept("task-timeout", "StoppingCondition ends the training after a day"),
    task("Generate dataset", resource(seed), timeout(minutes(2)), retry(lambda::service_errors), next("Train model (XGBoost)")),
    task("Train model (XGBoost)",
         sagemaker::create_training_job(path("$$.Execution.Name"), sagemaker_role, run_job,
             sagemaker::algorithm_specification(xgboost::algorithm),
             sagemaker::output_data_config(xgboost::models),
             sagemaker::stopping_condition(xgboost::at_most_a_day),
             sagemaker::resource_config(xgboost::machine),
             sagemaker::input_data_config(array(xgboost::channel("train", "/csv/train.csv", "ShardedByS3Key"))),
             sagemaker::hyper_parameters(object(field("objective", "reg:logistic"), field("eval_metric", "rmse"), field("num_round", "5"))),
             allow("TrainingJobName", named_after_execution)),
         next("Save Model")),
    task("Save Model",
         sagemaker::create_model(path("$.TrainingJobName"), sagemaker::execution_role_arn(sagemaker_role),
             sagemaker::primary_container(object(field("Image", xgboost::image), field("Environment", object()),
                                                 field("ModelDataUrl", path("$.ModelArtifacts.S3ModelArtifacts")))),
             allow("ModelName", named_after_execution)),
         next("Batch transform")),
    task("Batch transform", xgboost::transform(path("$$.Execution.Name"), named_after_execution), end));

static_assert(verify<train_model>::ok);

constexpr auto training = stack("Training", description("A model is trained and applied."), data, seed, sagemaker_role, train_model,
                                output("TrainModelArn", ref(train_model)), output("DataBucketName", ref(data)));

int main(int argc, char** argv) { return generate<training>(argc, argv); }
