/** YAML ⇄ model: the only room that knows YAML. Reads stacks (read → check → resolve) and writes them (export, fmt, init). */
export { type AcceptedField, type AcceptedTexts, acceptedTexts, type FieldToAccept } from "./accept.ts";
export { type Declarations, type LoadOptions, loadDeclarations } from "./declarations.ts";
export { EDITOR_SCHEMAS, writeEditorSchemas } from "./editor-schemas.ts";
export { type ExplainedField, type Explanation, explain } from "./explain.ts";
export { type ExportOptions, exportYaml } from "./export.ts";
export {
  type ExportedFile,
  type ExportFilesOptions,
  exportFiles,
  FILE_PER,
  type FilePer,
} from "./export-files.ts";
export { type Formatted, formatYaml } from "./format.ts";
export { isMatched } from "./glob.ts";
export { AlreadyThere, type InitialStack, ignoreLocalFiles, writeInitialStack } from "./init.ts";
export { withOrganizations } from "./insert.ts";
export { BUILT_IN_NAMES, type BuiltIn } from "./list/built-in-mappings.ts";
export { type ListInput, type ListStack, listStack, MAX_LISTED } from "./list/list-stack.ts";
export { builtInMapping, isBuiltInMapping, mappingOfSystem } from "./list/mapping.ts";
export { makeFolder } from "./make-folder.ts";
export { loadPolicies } from "./policies.ts";
export { type LoadedStack, loadStack, STACK_FILE, type StackConfig } from "./stack.ts";
