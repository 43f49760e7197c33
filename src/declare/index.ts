/** YAML ⇄ model: the only room that knows YAML. Reads stacks (read → check → resolve) and writes them (export, fmt, init). */
export { type Declarations, type LoadOptions, loadDeclarations } from "./declarations.ts";
export { type LoadedStack, loadStack, STACK_FILE, type StackConfig } from "./stack.ts";
