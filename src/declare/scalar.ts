/**
 * What a plain scalar means: YAML 1.2's core schema, but for numbers (language rule 4). A number is a plain decimal
 * integer that is safe; every other form of a number becomes a symbol that carries its text, which no schema takes
 * anywhere, so that it can be refused where it stands and with the right words for what was expected there.
 */

/** What stands for a value that was refused already: nothing more is to be said about it. */
export const BROKEN: unique symbol = Symbol("refused");

const DECIMAL = /^-?(?:0|[1-9][0-9]*)$/;
// The core schema's int and float.
const NUMBER =
  /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** The value of an untagged plain scalar. */
export function plainScalar(text: string): string | number | boolean | null | symbol {
  const first = text.charCodeAt(0);
  // Digits, `+`, `-`, `.`: what a number begins with.
  if ((first >= 48 && first <= 57) || first === 45 || first === 43 || first === 46) return numberOrText(text);
  switch (text) {
    case "":
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return null;
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
    default:
      return text;
  }
}

function numberOrText(text: string): string | number | symbol {
  if (DECIMAL.test(text)) {
    const number = Number(text);
    return Number.isSafeInteger(number) && text !== "-0" ? number : Symbol(text);
  }
  return NUMBER.test(text) ? Symbol(text) : text;
}

/** How a number that somebody wrote in another form is written here, where it is a whole number at all. */
export function decimalFormOf(text: string): string | undefined {
  const bare = text.replace(/(?<=[0-9])[_, ](?=[0-9])/g, "").replace(/^\+/, "");
  if (/^0[0-7]+$/.test(bare)) return undefined;
  const number = bare === "" ? Number.NaN : Number(bare);
  return Number.isSafeInteger(number) && number >= 0 ? String(number) : undefined;
}
