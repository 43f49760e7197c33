/** allot as a library: nothing here prints or exits. */
export * from "./workflow/index.ts";
