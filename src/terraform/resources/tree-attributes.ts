/** What an `allot_tree` is configured with, and what it tells. */
import type { AttributeSchemas } from "../schema.ts";

export const TREE: AttributeSchemas = {
  id: { type: "string", given: "computed", description: "Lineage of the tree: says of it that it is this one." },
  files: {
    type: ["map", "string"],
    given: "optional",
    description:
      'The files of a stack by their names, as the CLI reads them: `{ for one in setunion(["allot.yaml"], fileset(path.module, "orgs/**/*.yaml")) : one => file(one) }`. With `allot.yaml` its guards, policies, root and files count, its name has to be the `stack` of the provider, and its `service` is not asked. Without it all are declarations, and the guards are the default ones: at most 5 unlinks, 50 % of the credits taken back, 50 % of memberships, roles and assets removed.',
  },
  yaml: {
    type: "string",
    given: "optional",
    description:
      "Declarations as one text, instead of `files`: without `allot.yaml`, so that the guards are the default ones.",
  },
  policies: {
    type: ["set", "string"],
    given: "optional",
    description: "Which of the `files` are policies, where `allot.yaml` is not one of them.",
  },
  root: {
    type: "string",
    given: "optional, computed",
    description: "Key of the root, where the declarations hang below one that they do not declare.",
  },
  allow: {
    type: ["set", "string"],
    given: "optional",
    description:
      "What guards let through by name: `unlink=cd`, `reclaim=emea:50000`, `remove=cd`; what the CLI takes as `--allow`.",
  },
  on_destroy: {
    type: "string",
    given: "optional",
    description:
      "`unlink` drains and unlinks all that the stack manages, but for the root, under the guards of the `files` and `allow`, as last applied. `leave` leaves the tree as it is. `unlink` where it is not given.",
  },
  run: {
    type: "string",
    given: "computed",
    description: "The run that changed the tree last from here, for `allot history` and `allot revert`.",
  },
  changes: {
    type: ["list", "string"],
    given: "computed",
    description: "What that run did, an operation each; of a plan, what it will do.",
  },
  pools: {
    nesting: "map",
    given: "computed",
    description: "The credits of every pool that the last run changed, by its key.",
    attributes: {
      allocated: {
        type: "number",
        given: "computed",
        description: "What it was given; of a root, what it has purchased.",
      },
      handed_out_before: {
        type: "number",
        given: "computed",
        description: "What its children were charged with before.",
      },
      handed_out: { type: "number", given: "computed", description: "What they are charged with afterwards." },
      available: { type: "number", given: "computed", description: "What is left afterwards." },
    },
  },
};
