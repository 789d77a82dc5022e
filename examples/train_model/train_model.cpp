// A model is trained, saved, and applied to a batch of data by SageMaker.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/sagemaker.hpp>

using namespace aslant;

// XGBoost of SageMaker in us-west-2; other regions have it in other accounts.
inline constexpr char xgboost[] = "433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest";
constexpr auto named_after_execution = any_resource("the jobs and the model are called after the execution");

constexpr auto data = s3::bucket("DataBucket");
constexpr auto seed = lambda::function("SeedingFunction", lambda::description("Writes data to train and to test with."),
                                       lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::code_file("seed.py"),
                                       lambda::timeout(minutes(1)), lambda::environment(field("BUCKET", ref(data))),
                                       uses(writes(data, "/csv/*")));
// What SageMaker itself may do while it works for us.
constexpr auto sagemaker_role = iam::role("SageMakerRole",
    iam::assumed_by("sagemaker.amazonaws.com"),
    iam::policies(iam::policy("Permissions",
        iam::allow(iam::actions("s3:GetObject"), iam::on(s3::objects(data, "/csv/*"), s3::objects(data, "/models/*"))),
        iam::allow(iam::actions("s3:PutObject"), iam::on(s3::objects(data, "/models/*"), s3::objects(data, "/output/*"))),
        iam::allow(iam::actions("s3:ListBucket"), iam::on(get_att(data, "Arn"))),
        iam::allow(iam::actions("logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"),
                   iam::on(sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/sagemaker/*"))),
        iam::allow(iam::actions("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"),
                   iam::on("arn:aws:ecr:us-west-2:433757028032:repository/xgboost")),
        iam::allow(iam::actions("ecr:GetAuthorizationToken"), iam::on("*")))));

constexpr auto train_model = state_machine("TrainModel",
    start_at("Generate dataset"),
    accept("task-timeout", "StoppingCondition ends the training after a day"),
    task("Generate dataset", resource(seed), timeout(minutes(2)), retry(lambda::service_errors), next("Train model (XGBoost)")),
    task("Train model (XGBoost)",
         sagemaker::create_training_job(path("$$.Execution.Name"), sagemaker_role, run_job,
             sagemaker::algorithm_specification(object(field("TrainingImage", xgboost), field("TrainingInputMode", "File"))),
             sagemaker::output_data_config(object(field("S3OutputPath", sub("s3://", ref(data), "/models")))),
             sagemaker::stopping_condition(object(field("MaxRuntimeInSeconds", 86400))),
             sagemaker::resource_config(object(field("InstanceCount", 1), field("InstanceType", "ml.m4.xlarge"),
                                               field("VolumeSizeInGB", 30))),
             sagemaker::input_data_config(array(object(
                 field("DataSource", object(field("S3DataSource", object(
                     field("S3DataDistributionType", "ShardedByS3Key"), field("S3DataType", "S3Prefix"),
                     field("S3Uri", sub("s3://", ref(data), "/csv/train.csv")))))),
                 field("ChannelName", "train"), field("ContentType", "text/csv")))),
             sagemaker::hyper_parameters(object(field("objective", "reg:logistic"), field("eval_metric", "rmse"), field("num_round", "5"))),
             allow("TrainingJobName", named_after_execution)),
         next("Save Model")),
    task("Save Model",
         sagemaker::create_model(path("$.TrainingJobName"), sagemaker::execution_role_arn(sagemaker_role),
             sagemaker::primary_container(object(field("Image", xgboost), field("Environment", object()),
                                                 field("ModelDataUrl", path("$.ModelArtifacts.S3ModelArtifacts")))),
             allow("ModelName", named_after_execution)),
         next("Batch transform")),
    task("Batch transform",
         sagemaker::create_transform_job(path("$$.Execution.Name"), path("$$.Execution.Name"), run_job,
             sagemaker::transform_input(object(
                 field("CompressionType", "None"), field("ContentType", "text/csv"),
                 field("DataSource", object(field("S3DataSource", object(
                     field("S3DataType", "S3Prefix"), field("S3Uri", sub("s3://", ref(data), "/csv/test.csv")))))))),
             sagemaker::transform_output(object(field("S3OutputPath", sub("s3://", ref(data), "/output")))),
             sagemaker::transform_resources(object(field("InstanceCount", 1), field("InstanceType", "ml.m4.xlarge"))),
             allow("TransformJobName", named_after_execution)),
         end));

static_assert(verify<train_model>::ok);

constexpr auto training = stack("Training", description("A model is trained and applied."), data, seed, sagemaker_role, train_model,
                                output("TrainModelArn", ref(train_model)), output("DataBucketName", ref(data)));

int main(int argc, char** argv) { return generate<training>(argc, argv); }
