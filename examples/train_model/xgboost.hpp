// What the examples of SageMaker have in common: XGBoost, its data, and the role that SageMaker works with. (Also of ../tune_model)
#pragma once

#include <aslant/aslant.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/sagemaker.hpp>

namespace xgboost {

using namespace aslant;

// The image of SageMaker in us-west-2; other regions have it in other accounts.
inline constexpr char image[] = "433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest";

inline constexpr auto data = s3::bucket("DataBucket");

// What SageMaker itself may do while it works for us.
inline constexpr auto sagemaker_role = iam::role("SageMakerRole",
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

// How a model is trained, and where it is written to.
inline constexpr auto algorithm = object(field("TrainingImage", image), field("TrainingInputMode", "File"));
inline constexpr auto models = object(field("S3OutputPath", sub("s3://", ref(data), "/models")));
inline constexpr auto at_most_a_day = object(field("MaxRuntimeInSeconds", 86400));
inline constexpr auto machine = object(field("InstanceCount", 1), field("InstanceType", "ml.m4.xlarge"), field("VolumeSizeInGB", 30));

// A channel of data in files of comma-separated values; "ShardedByS3Key" or "FullyReplicated" says what each machine gets of it.
constexpr auto channel(literal name, literal file, literal distribution) {
    return object(field("DataSource", object(field("S3DataSource", object(
                      field("S3DataDistributionType", distribution), field("S3DataType", "S3Prefix"),
                      field("S3Uri", sub("s3://", ref(data), file)))))),
                  field("ChannelName", name), field("ContentType", "text/csv"));
}

// Applies the model of this name to the data to test with; the job has the name, too.
template <class Name, class Bound> constexpr auto transform(Name const& name, Bound const& names) {
    return sagemaker::create_transform_job(name, name, run_job,
        sagemaker::transform_input(object(
            field("CompressionType", "None"), field("ContentType", "text/csv"),
            field("DataSource", object(field("S3DataSource", object(
                field("S3DataType", "S3Prefix"), field("S3Uri", sub("s3://", ref(data), "/csv/test.csv")))))))),
        sagemaker::transform_output(object(field("S3OutputPath", sub("s3://", ref(data), "/output")))),
        sagemaker::transform_resources(object(field("InstanceCount", 1), field("InstanceType", "ml.m4.xlarge"))),
        allow("TransformJobName", names));
}

}
