/** Where schemas/ is: two folders above, from the sources as from what is built of them. */
export const SCHEMA_FOLDER = new URL("../../schemas/", import.meta.url);
