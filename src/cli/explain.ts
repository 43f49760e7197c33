import type { Definition } from "./definition.ts";
export const command: Definition = () => {};
