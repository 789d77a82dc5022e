"""Templates, and what their functions mean for a stack that was never deployed.

read_template() gives a template of YAML or JSON with functions in their long form: {"Ref": …}, {"Fn::GetAtt": [id, attribute]}.
A Stack gives resources the names and ARNs that CloudFormation would give them, in one account and region:
Stack(template, "Test").value({"Fn::GetAtt": ["Orders", "Arn"]}) is arn:aws:sqs:us-east-1:123456789012:Test-Orders.
"""
import json
import re
import sys

SKIPPED = 77
REGION = "us-east-1"
ACCOUNT = "123456789012"


class Different(Exception):
    """Something is not as expected; the text says what."""


def require_yaml():
    """Ends the test as skipped where PyYAML is missing."""
    try:
        import yaml  # noqa: F401
    except ImportError:
        print("skipped: no PyYAML (pip install pyyaml)")
        sys.exit(SKIPPED)


def as_list(value):
    return value if isinstance(value, list) else [value]


def read_template(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    import yaml

    class Loader(yaml.SafeLoader):
        pass

    def function(loader, tag, node):
        if isinstance(node, yaml.ScalarNode):
            value = loader.construct_scalar(node)
            if tag == "GetAtt":
                value = value.split(".", 1)
        elif isinstance(node, yaml.SequenceNode):
            value = loader.construct_sequence(node, deep=True)
        else:
            value = loader.construct_mapping(node, deep=True)
        return {tag if tag in ("Ref", "Condition") else "Fn::" + tag: value}

    Loader.add_multi_constructor("!", function)
    return yaml.load(text, Loader)


# What Ref and the attribute Arn give, by type; {} is the resource's name. (CloudFormation template reference: "Return values".)
# Of every other type, Ref is the name, and Arn has the service and the name.
RETURN_VALUES = {
    "AWS::ApiGateway::RestApi": ("{}", "arn:aws:apigateway:REGION::/restapis/{}"),
    "AWS::Batch::ComputeEnvironment": ("arn:aws:batch:REGION:ACCOUNT:compute-environment/{}",) * 2,
    "AWS::Batch::JobDefinition": ("arn:aws:batch:REGION:ACCOUNT:job-definition/{}:1",) * 2,
    "AWS::Batch::JobQueue": ("arn:aws:batch:REGION:ACCOUNT:job-queue/{}",) * 2,
    "AWS::CloudWatch::Alarm": ("{}", "arn:aws:cloudwatch:REGION:ACCOUNT:alarm:{}"),
    "AWS::CodeBuild::Project": ("{}", "arn:aws:codebuild:REGION:ACCOUNT:project/{}"),
    "AWS::DynamoDB::Table": ("{}", "arn:aws:dynamodb:REGION:ACCOUNT:table/{}"),
    "AWS::ECS::Cluster": ("{}", "arn:aws:ecs:REGION:ACCOUNT:cluster/{}"),
    "AWS::ECS::TaskDefinition": ("arn:aws:ecs:REGION:ACCOUNT:task-definition/{}:1",) * 2,
    "AWS::Events::EventBus": ("{}", "arn:aws:events:REGION:ACCOUNT:event-bus/{}"),
    "AWS::Events::Rule": ("{}", "arn:aws:events:REGION:ACCOUNT:rule/{}"),
    "AWS::IAM::ManagedPolicy": ("arn:aws:iam::ACCOUNT:policy/{}",) * 2,
    "AWS::IAM::Role": ("{}", "arn:aws:iam::ACCOUNT:role/{}"),
    "AWS::KMS::Key": ("{}", "arn:aws:kms:REGION:ACCOUNT:key/{}"),
    "AWS::Lambda::Function": ("{}", "arn:aws:lambda:REGION:ACCOUNT:function:{}"),
    "AWS::Logs::LogGroup": ("{}", "arn:aws:logs:REGION:ACCOUNT:log-group:{}:*"),
    "AWS::Pipes::Pipe": ("{}", "arn:aws:pipes:REGION:ACCOUNT:pipe/{}"),
    "AWS::S3::Bucket": ("{}", "arn:aws:s3:::{}"),
    "AWS::SNS::Topic": ("arn:aws:sns:REGION:ACCOUNT:{}",) * 2,
    "AWS::SQS::Queue": ("https://sqs.REGION.amazonaws.com/ACCOUNT/{}", "arn:aws:sqs:REGION:ACCOUNT:{}"),
    "AWS::Scheduler::Schedule": ("{}", "arn:aws:scheduler:REGION:ACCOUNT:schedule/default/{}"),
    "AWS::StepFunctions::Activity": ("arn:aws:states:REGION:ACCOUNT:activity:{}",) * 2,
    "AWS::StepFunctions::StateMachine": ("arn:aws:states:REGION:ACCOUNT:stateMachine:{}",) * 2,
}
NO_VALUE = object()
# Properties that are no physical name of their resource, although they are called Name.
NO_PHYSICAL_NAME = {"AWS::ApiGateway::RestApi"}


def name_property(kind):
    """The property that names a resource: QueueName of AWS::SQS::Queue, Name where there is no such property."""
    return kind.rsplit("::", 1)[-1] + "Name"


class Stack:
    """A template under a stack's name. Parameters have the values given, or their defaults, or else their own names."""

    def __init__(self, template, name="Test", **parameters):
        self.template = template
        self.resources = template["Resources"]
        self.name = name
        self.parameters = {parameter: parameters.get(parameter, given.get("Default", parameter))
                           for parameter, given in template.get("Parameters", {}).items()}
        self.pseudo_parameters = {
            "AWS::AccountId": ACCOUNT, "AWS::Partition": "aws", "AWS::Region": REGION, "AWS::StackName": name,
            "AWS::URLSuffix": "amazonaws.com", "AWS::NoValue": NO_VALUE,
            "AWS::StackId": f"arn:aws:cloudformation:{REGION}:{ACCOUNT}:stack/{name}/1"}

    def value(self, given):
        """A value of the template with its functions evaluated."""
        if isinstance(given, list):
            return [one for one in map(self.value, given) if one is not NO_VALUE]
        if not isinstance(given, dict):
            return given
        if len(given) == 1:
            (function, argument), = given.items()
            if function == "Ref":
                return self.reference(argument)
            if function == "Condition" and isinstance(argument, str):
                return self.condition(argument)
            if function.startswith("Fn::"):
                return self.function(function[4:], argument)
        evaluated = {key: self.value(one) for key, one in given.items()}
        return {key: one for key, one in evaluated.items() if one is not NO_VALUE}

    def function(self, function, argument):
        if function == "GetAtt":
            return self.reference(*argument)
        if function == "Sub":
            text, names = (argument, {}) if isinstance(argument, str) else argument
            return self.text(text, {name: self.value(one) for name, one in names.items()})
        if function == "If":
            condition, then, otherwise = argument
            return self.value(then if self.condition(condition) else otherwise)
        arguments = self.value(argument)
        if function == "Join":
            return arguments[0].join(arguments[1])
        if function == "Select":
            return arguments[1][int(arguments[0])]
        if function == "Split":
            return arguments[1].split(arguments[0])
        if function == "Equals":
            return arguments[0] == arguments[1]
        if function == "Not":
            return not arguments[0]
        if function in ("And", "Or"):
            return (all if function == "And" else any)(arguments)
        if function == "FindInMap":
            return self.template["Mappings"][arguments[0]][arguments[1]][arguments[2]]
        if function == "ImportValue":
            return f"imported-{arguments}"
        if function == "GetAZs":
            return [REGION + letter for letter in "abc"]
        if function == "Cidr":
            return [f"10.0.{number}.0/24" for number in range(int(arguments[1]))]
        if function == "Base64":
            return arguments
        raise Different(f"Fn::{function} is not known here")

    def condition(self, name):
        return self.value(self.template["Conditions"][name])

    def text(self, text, names=None):
        """Fn::Sub of a text."""
        def found(match):
            if match[1].startswith("!"):
                return "${" + match[1][1:] + "}"
            return str(names[match[1]] if names and match[1] in names else self.reference(*match[1].split(".", 1)))
        return re.sub(r"\$\{([^}]*)\}", found, text)

    def physical_name(self, resource):
        given = self.resources[resource].get("Properties", {})
        kind = self.resources[resource]["Type"]
        for name in (name_property(kind), "Name"):
            if name in given and kind not in NO_PHYSICAL_NAME:
                return self.value(given[name])
        name = f"{self.name}-{resource}"
        return name.lower() if kind == "AWS::S3::Bucket" else name

    def reference(self, name, attribute=None):
        if name in self.pseudo_parameters:
            return self.pseudo_parameters[name]
        if name in self.parameters:
            return self.parameters[name]
        if name not in self.resources:
            raise Different(f"`{name}` is not in the template")
        kind = self.resources[name]["Type"]
        if attribute is None and kind in ("AWS::StepFunctions::StateMachineVersion", "AWS::StepFunctions::StateMachineAlias"):
            return self.qualified_machine(name)
        own = self.physical_name(name)
        service = kind.split("::")[1].lower()
        by_ref, arn = RETURN_VALUES.get(kind, ("{}", f"arn:aws:{service}:REGION:ACCOUNT:{{}}"))
        if attribute in (None, "Arn", "TopicArn"):
            return (arn if attribute else by_ref).format(own).replace("REGION", REGION).replace("ACCOUNT", ACCOUNT)
        if attribute in ("Name", name_property(kind)):
            return own
        return f"{own}-{attribute}"

    def qualified_machine(self, name):
        """The ARN of a version, or of an alias of one: that of the machine and a number or a name."""
        properties = self.resources[name]["Properties"]
        if "StateMachineArn" in properties:
            return self.value(properties["StateMachineArn"]) + ":1"
        version = self.value(properties["RoutingConfiguration"])[0]["StateMachineVersionArn"]
        return f"{version.rsplit(':', 1)[0]}:{self.physical_name(name)}"

    def resolved(self, given):
        """A fixture's value: `${…}` in its texts is filled in as Fn::Sub does it."""
        if isinstance(given, list):
            return [self.resolved(one) for one in given]
        if isinstance(given, dict):
            return {key: self.resolved(one) for key, one in given.items()}
        return self.text(given) if isinstance(given, str) else given


def machine_of(definition, template):
    """The logical id of the machine whose definition is this text."""
    machines = [name for name, resource in template["Resources"].items()
                if resource["Type"] == "AWS::StepFunctions::StateMachine" and resource["Properties"].get("DefinitionString") == definition]
    if len(machines) != 1:
        raise Different(f"{len(machines)} machines of the template have this definition")
    return machines[0]


def deployed_definition(text, stack):
    """The definition as CloudFormation would hand it to Step Functions."""
    properties = stack.resources[machine_of(text, stack.template)]["Properties"]
    for name, value in properties.get("DefinitionSubstitutions", {}).items():
        if "${" + name + "}" not in text:
            raise Different(f"the definition has no ${{{name}}}")
        text = text.replace("${" + name + "}", str(stack.value(value)))
    left = re.search(r"\$\{[^}]*\}?", text)
    if left:
        raise Different(f"nothing is substituted for {left[0]}")
    return text
