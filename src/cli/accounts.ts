/** `allot accounts`: takes in sub-accounts of linked accounts from a billing file, and says who has which. */
import { defineImport } from "./accounts-import.ts";
import { defineFind, defineList } from "./accounts-list.ts";
import { withPlace } from "./accounts-place.ts";
import { type Definition, examples } from "./definition.ts";

export const command: Definition = (command, act) => {
  defineImport(withPlace(command.command("import").description("Take in sub-accounts from a billing file.")), act);
  defineList(withPlace(command.command("list").description("List accounts, and who has which.")), act);
  defineFind(withPlace(command.command("find").description("Find the child that a sub-account belongs to.")), act);
  examples(command, [
    [
      "allot accounts import june.csv --account csp-1",
      "sub-accounts of a billing file; the same again changes nothing",
    ],
    ["allot accounts find 4f0c", "to whom sub-accounts belong, by id or name"],
  ]);
};
