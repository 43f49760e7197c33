/** Countries by their names in English, as Unicode's CLDR has them (in Node), and as lists like to call them; for O-4's codes. */
import { COUNTRIES } from "../../model/countries.ts";

const ALSO: Readonly<Record<string, string>> = {
  "bosnia and herzegovina": "BA",
  "cape verde": "CV",
  "czech republic": "CZ",
  "great britain": "GB",
  "hong kong": "HK",
  "ivory coast": "CI",
  "korea, republic of": "KR",
  macau: "MO",
  macedonia: "MK",
  myanmar: "MM",
  "republic of korea": "KR",
  "russian federation": "RU",
  swaziland: "SZ",
  "the netherlands": "NL",
  turkey: "TR",
  turkiye: "TR",
  uk: "GB",
  "united states of america": "US",
  usa: "US",
  "viet nam": "VN",
};

let names: Map<string, string> | undefined;

/** The code of a country by its name in English, whatever its case. */
export function countryByName(name: string): string | undefined {
  names ??= namesOfCountries();
  return names.get(folded(name));
}

export function countryNames(): Iterable<string> {
  names ??= namesOfCountries();
  return names.keys();
}

function namesOfCountries(): Map<string, string> {
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const found = new Map<string, string>(Object.entries(ALSO));
  for (const code of COUNTRIES) {
    const name = english.of(code);
    if (name !== undefined) found.set(folded(name), code);
  }
  return found;
}

function folded(name: string): string {
  return name
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replaceAll("&", "and")
    .replaceAll("\u2019", "'")
    .replace(/\s+/g, " ");
}
