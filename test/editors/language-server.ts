import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  MarkupContent,
  type Position,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

export interface OpenedDocument {
  /** What the server reported when it had read the document. */
  readonly diagnostics: readonly Diagnostic[];
  complete(position: Position): Promise<readonly CompletionItem[]>;
  /** The Markdown that an editor shows. */
  hover(position: Position): Promise<string>;
}

export interface LanguageServer {
  open(uri: string, text: string): Promise<OpenedDocument>;
  /** Ends the server as the protocol wants it; answers its exit code. */
  stop(): Promise<number | null>;
}

/** What an editor would be set to: all that the server can do, and nothing from the network. */
const settings = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
  },
} as const;

/** Starts the language server that editors use for YAML, and greets it as they do. */
export async function startLanguageServer(): Promise<LanguageServer> {
  const program = fileURLToPath(new URL("../../node_modules/yaml-language-server/bin/yaml-language-server", import.meta.url));
  const child = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const exited = new Promise<number | null>((resolve, reject) => void child.on("error", reject).on("close", resolve));
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const reported = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => reported.get(uri)?.(diagnostics));
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ section }) => (section === "yaml" ? settings.yaml : {})));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        hover: { contentFormat: ["markdown"] },
        completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    async open(uri, text) {
      const diagnosed = new Promise<readonly Diagnostic[]>((resolve) => void reported.set(uri, resolve));
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: "yaml", version: 1, text },
      });
      const textDocument = { uri };
      return {
        diagnostics: await diagnosed,
        complete: async (position) => {
          const answer = await connection.sendRequest(CompletionRequest.type, { textDocument, position });
          return answer === null || Array.isArray(answer) ? (answer ?? []) : answer.items;
        },
        hover: async (position) => {
          const answer = await connection.sendRequest(HoverRequest.type, { textDocument, position });
          return answer !== null && MarkupContent.is(answer.contents) ? answer.contents.value : "";
        },
      };
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
}
