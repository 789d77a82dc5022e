"""The optimized integrations: which API is behind each, and where Step Functions takes or returns something else than that API.

Names are the API's with a capital letter first. What `.sync` returns stands as an operation of its own. Where no source tells what
is taken or returned, the type is open ("anything"): a check that refuses what works is worse than none.
Sources: the API models; Step Functions guide: "Call AWS services with Step Functions" and the page of each integration.
"""
from naming import action_name, capitalised
from shapes import List, Map, Member, Operation, Structure, renamed

OPEN = Operation("anything", "anything")


def structure(**members):
    """A structure; of a required member the name is followed by an underscore."""
    return Structure({name.rstrip("_"): Member(one, name.endswith("_")) for name, one in members.items()})


def _metadata():
    """What Step Functions adds to the results of optimized integrations: about the call itself."""
    http = structure(AllHttpHeaders=Map(List("string")), HttpHeaders=Map("string"), HttpStatusCode="integer")
    return {
        "SdkHttpMetadata": Member(http, False),
        "SdkResponseMetadata": Member(structure(RequestId="string"), False),
    }


_HTTP_RESULT = structure(Headers=Map(List("string")), ResponseBody="anything", StatusCode="integer", StatusText="string")
_HTTP_REQUEST = dict(ApiEndpoint_="string", Method_="string", Headers="anything", QueryParameters="anything", RequestBody="anything")
_KUBERNETES = dict(ClusterName_="string", CertificateAuthority_="string", Endpoint_="string")


def optimized_models(apis):
    """service as in a Resource: {action: Operation}, of `apis`: the models of all services."""
    services = {}

    def api(service, operation):
        one = apis[service][operation]
        known = {}
        names = lambda name: (capitalised(name),)
        result = renamed(one.output, names, known)
        if isinstance(result, Structure):
            result = Structure({**result.members, **_metadata()})
        return Operation(renamed(one.input, names, known), result)

    def add(service, action, operation):
        services.setdefault(service, {})[action] = operation
        return operation

    def called(service, operations, of=None, sync=None):
        """APIs as they are; `sync`: what `.sync` returns of each: a function of the operation."""
        for operation in operations.split():
            one = add(service, action_name(operation), api(of or service, operation))
            if sync:
                add(service, action_name(operation) + ".sync", Operation(one.input, sync(operation, one)))

    def output(service, operation, *path):
        """A part of what another API returns."""
        one = api(service, operation).output
        for name in path:
            one = one.element if name == "[]" else one.members[name].type
        return one

    def opened(operation, *path):
        """A member that Step Functions takes as any JSON, where the API has a text."""
        one = operation.input
        for name in path[:-1]:
            one = one.element if name == "[]" else one.members[name].type
        one.members[path[-1]].type = "anything"

    same = lambda operation, one: one.output
    untold = lambda operation, one: "anything"

    called("lambda", "Invoke")
    opened(services["lambda"]["invoke"], "Payload")
    services["lambda"]["invoke"].output.members["Payload"].type = "anything"

    called("batch", "SubmitJob", sync=lambda *_: output("batch", "DescribeJobs", "Jobs", "[]"))
    called("dynamodb", "GetItem PutItem UpdateItem DeleteItem")
    called("ecs", "RunTask", sync=lambda *_: output("ecs", "DescribeTasks", "Tasks", "[]"))
    called("sns", "Publish")
    opened(services["sns"]["publish"], "Message")
    called("sqs", "SendMessage")
    opened(services["sqs"]["sendMessage"], "MessageBody")
    called("glue", "StartJobRun", sync=lambda *_: output("glue", "GetJobRun", "JobRun"))
    called("databrew", "StartJobRun", sync=untold)
    called("sagemaker", "CreateTrainingJob CreateTransformJob CreateProcessingJob CreateHyperParameterTuningJob CreateLabelingJob",
           sync=lambda operation, _: output("sagemaker", operation.replace("Create", "Describe")))
    called("sagemaker", "CreateEndpoint UpdateEndpoint CreateEndpointConfig CreateModel")

    called("states", "StartExecution", of="sfn", sync=lambda *_: output("sfn", "DescribeExecution"))
    opened(services["states"]["startExecution"], "Input")
    texts = services["states"]["startExecution.sync"]
    parsed = Structure({**texts.output.members, "Input": Member("anything", False), "Output": Member("anything", False)})
    add("states", "startExecution.sync:2", Operation(texts.input, parsed))

    _elasticmapreduce(lambda action, operation: add("elasticmapreduce", action, operation), lambda operation: api("emr", operation))
    called("emr-containers", "CreateVirtualCluster", of="emrcontainers")
    called("emr-containers", "DeleteVirtualCluster StartJobRun", of="emrcontainers", sync=untold)
    called("emr-serverless", "CreateApplication StartApplication StopApplication DeleteApplication StartJobRun CancelJobRun",
           of="emrserverless", sync=untold)
    called("codebuild", "StartBuild StartBuildBatch RetryBuildBatch", sync=same)
    called("codebuild", "StopBuild StopBuildBatch BatchDeleteBuilds DeleteBuildBatch BatchGetReports")
    called("eks", "CreateCluster CreateNodegroup CreateFargateProfile", sync=same)
    called("eks", "DeleteCluster DeleteNodegroup DeleteFargateProfile", sync=untold)
    call = structure(**_KUBERNETES, Method_="string", Path_="string", QueryParameters=Map("anything"), RequestBody="anything")
    add("eks", "call", Operation(call, "anything"))
    run_job = structure(**_KUBERNETES, Namespace="string", Job_="anything",
                        LogOptions=structure(RetrieveLogs="boolean", RawLogs="boolean", LogParameters=Map("anything")))
    for action in ("runJob", "runJob.sync"):
        add("eks", action, Operation(run_job, "anything"))
    called("athena", "StartQueryExecution", sync=lambda *_: output("athena", "GetQueryExecution"))
    called("athena", "StopQueryExecution GetQueryExecution GetQueryResults")
    called("mediaconvert", "CreateJob", sync=untold)

    called("bedrock", "InvokeModel", of="bedrockruntime")
    invoke = services["bedrock"]["invokeModel"]
    invoke.input.members.update(Body=Member("anything", False), Input=Member(structure(S3Uri="anything"), False),
                                Output=Member(structure(S3Uri="anything"), False))
    invoke.output.members["Body"].type = "anything"
    called("bedrock", "CreateModelCustomizationJob", sync=untold)

    called("events", "PutEvents", of="eventbridge")
    opened(services["events"]["putEvents"], "Entries", "[]", "Detail")
    gateway = structure(**_HTTP_REQUEST, Stage="string", Path="anything", AllowNullValues="boolean", AuthType="string")
    add("apigateway", "invoke", Operation(gateway, _HTTP_RESULT))
    connection = structure(ConnectionArn_="string")
    endpoint = structure(**_HTTP_REQUEST, Authentication=connection, InvocationConfig=connection, Transform="anything")
    add("http", "invoke", Operation(endpoint, _HTTP_RESULT))
    return services


def _elasticmapreduce(add, api):
    """Amazon EMR, whose APIs here are Step Functions' own: one step, one instance group or fleet, with names of their own."""
    create = api("RunJobFlow").input
    for part in ("createCluster", "createCluster.sync"):
        result = structure(ClusterId="string", ClusterArn="string") if part == "createCluster" else None
        add(part, Operation(create, Structure({**result.members, **_metadata()}) if result else "anything"))
    cluster = structure(ClusterId_="string")
    for part in ("terminateCluster", "terminateCluster.sync"):
        add(part, Operation(cluster, "anything"))
    steps = api("AddJobFlowSteps").input.members
    step = Structure({**cluster.members, "Step": Member(steps["Steps"].type.element, True),
                      "ExecutionRoleArn": Member("string", False)})
    add("addStep", Operation(step, Structure({"StepId": Member("string", False), **_metadata()})))
    add("addStep.sync", Operation(step, "anything"))
    add("cancelStep", Operation(structure(ClusterId_="string", StepId_="string"), "anything"))
    add("setClusterTerminationProtection", Operation(structure(ClusterId_="string", TerminationProtected_="boolean"), "anything"))

    def without(one, *names):
        return Structure({name: member for name, member in one.members.items() if name not in names})

    fleet = api("ModifyInstanceFleet").input.members["InstanceFleet"].type
    add("modifyInstanceFleetByName", Operation(
        structure(ClusterId_="string", InstanceFleetName_="string", InstanceFleet_=without(fleet, "InstanceFleetId")), "anything"))
    group = api("ModifyInstanceGroups").input.members["InstanceGroups"].type.element
    add("modifyInstanceGroupByName", Operation(
        structure(ClusterId_="string", InstanceGroupName_="string", InstanceGroup_=without(group, "InstanceGroupId")), "anything"))
