/** `allot import`: takes in what is elsewhere. Here: a vendor's list of clients. */

import { emptyListImport, emptyOpening } from "../render/index.ts";
import type { Definition } from "./definition.ts";
import { examples, sharedOptions } from "./definition.ts";
import { importFromList } from "./import-list.ts";
import { LIST_EXAMPLES, type ListOptions, listOptions } from "./import-options.ts";

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  listOptions(command);
  command.action((options: ListOptions) =>
    act((context) => importFromList(context, options), options.start ? emptyOpening : emptyListImport),
  );
  examples(command, LIST_EXAMPLES);
};
