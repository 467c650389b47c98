/** The rules of the CloudFormation contract that ministack 1.5.33 and moto 5.2.5 break, and what they do instead. The double keeps them all. */
export const contractDeviations: Readonly<Record<"ministack" | "moto", Readonly<Record<string, string>>>> = {
  ministack: {
    "shell-template": "The template is `{}`.",
    "output-alone": "Taken for no change.",
    "by-id": "A change set is not found by its name with the stack's id; a proxy mends it for the engine.",
    once: "A stack that exists already is an AlreadyExistsException.",
    capabilities: "Nothing has to be acknowledged unless it is told to ask for it.",
    reference: "A DependsOn that leads nowhere is accepted.",
  },
  moto: {
    absent: "The events' words are those of the description.",
    "shell-template": "The template is `{}`.",
    created: "A stack that a change set made has no outputs; a proxy mends it for the engine.",
    "by-id": "The stack of an update is found by its name alone; a proxy mends it for the engine.",
    "unknown-set": "A ValidationError, as if a stack were missing.",
    once: "A change set can be executed twice.",
    "same-name": "Accepted.",
    capabilities: "Nothing has to be acknowledged.",
    reference: "A DependsOn that leads nowhere is accepted.",
    protected: "No termination protection: 500; a proxy mends it for the engine.",
    cancel: "Not known: 500.",
  },
};
