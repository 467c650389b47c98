"""Prints what CloudFormation's registry says that the handlers of resource types call, as JSON.

Takes type names as arguments. The registry's schemas come with cfn-lint; which of the actions are about a resource says the
Service Authorization Reference, which comes with parliament.
"""

import json
import pathlib
import sys
from importlib.metadata import version

import cfnlint
import parliament

schemas = pathlib.Path(cfnlint.__file__).parent / "data" / "schemas"
dated = json.loads((schemas / "version.json").read_text())["schema_date"][:10]

handlers = {}
for path in sorted((schemas / "resources").glob("*.json")):
    schema = json.loads(path.read_text())
    if schema.get("typeName") in sys.argv[1:]:
        verbs = {verb: sorted(set(handler["permissions"])) for verb, handler in schema["handlers"].items() if verb != "list"}
        handlers[schema["typeName"]] = dict(sorted(verbs.items()))

called = {action for verbs in handlers.values() for actions in verbs.values() for action in actions}
anywhere, unknown = [], set(called)
for service in json.loads((pathlib.Path(parliament.__file__).parent / "iam_definition.json").read_text()):
    for privilege in service["privileges"]:
        action = f"{service['prefix']}:{privilege['privilege']}"
        if action in called:
            unknown.discard(action)
            if all(entry["resource_type"] == "" for entry in privilege["resource_types"]):
                anywhere.append(action)

document = {
    "sources": {"handlers": f"cfn-lint {version('cfn-lint')}, schemas of {dated}", "anywhere": f"parliament {version('parliament')}"},
    "handlers": dict(sorted(handlers.items())),
    "anywhere": sorted(anywhere),
    "unknown": sorted(unknown),
}
print(json.dumps(document, indent=2))
