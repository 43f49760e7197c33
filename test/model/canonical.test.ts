import { describe, expect, test } from "vitest";
import {
  canonicalEmail,
  canonicalJson,
  canonicalName,
  canonicalOwner,
  figure,
  foldedName,
  sameValue,
} from "../../src/model/canonical.ts";

describe("names (O-3)", () => {
  test.each([
    ["trims", "  CD Inc.\t", "CD Inc."],
    ["trims no-break spaces too", "\u00a0CD Inc.\ufeff", "CD Inc."],
    ["composes", "Cafe\u0301", "Caf\u00e9"],
    ["takes the Kelvin sign for a K", "\u212a", "K"],
    ["leaves case and inner spaces alone", "cD  InC.", "cD  InC."],
  ])("O-3 %s", (_what, written, stored) => {
    expect(canonicalName(written)).toBe(stored);
    expect(canonicalName(stored)).toBe(stored);
  });

  test.each([
    ["plain case", "CD Inc.", "cd INC."],
    ["composed and decomposed", "CAFE\u0301", "caf\u00e9"],
    ["ß and SS", "Straße", "STRASSE"],
    ["capital ẞ and ß", "STRA\u1e9eE", "straße"],
    ["capital ẞ and SS", "STRA\u1e9eE", "STRASSE"],
    ["the three sigmas", "ΣΊΣΥΦΟΣ", "σίσυφος"],
    ["a sigma that is not where it belongs", "σίσυφοσ", "ΣΊΣΥΦΟΣ"],
    ["the Turkish capital İ, in itself", "İZMİR", "i\u0307zmi\u0307r"],
    ["the Turkish dotless ı with I", "ILGAZ", "ılgaz"],
    ["ligatures", "ﬁnance", "FINANCE"],
    ["astral letters (Deseret)", "\u{10400}", "\u{10428}"],
    ["iota subscript", "ᾳ", "ΑΙ"],
  ])("O-3 compares without regard to case: %s", (_what, a, b) => {
    expect(foldedName(a)).toBe(foldedName(b));
  });

  test.each([
    ["accents", "Lév Inc.", "Lev Inc."],
    ["İ and I", "İzmir", "Izmir"],
    ["spaces inside", "CD  Inc.", "CD Inc."],
    ["width", "ＣＤ", "CD"],
  ])("O-3 tells apart: %s", (_what, a, b) => {
    expect(foldedName(a)).not.toBe(foldedName(b));
  });

  test("O-3 holds every character together with its upper and lower case, and folding twice is folding once", () => {
    for (let point = 0; point <= 0x1_ffff; point += 1) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const letter = String.fromCodePoint(point);
      const folded = foldedName(letter);
      if (
        foldedName(letter.toUpperCase()) !== folded ||
        foldedName(letter.toLowerCase()) !== folded ||
        foldedName(folded) !== folded
      )
        expect.fail(`U+${point.toString(16)} folds in more than one way`);
    }
  });
});

describe("owners", () => {
  test.each([
    [" Rita@RLC.Example ", "Rita@rlc.example"],
    ["odd@name@RLC.example", "odd@name@rlc.example"],
    ["nobody", "nobody"],
  ])("O-4 stores the email %j as %j", (written, stored) => {
    expect(canonicalEmail(written)).toBe(stored);
  });

  test("O-4 stores an owner with canonical name and email", () => {
    expect(canonicalOwner({ name: " Rene\u0301 ", email: "r@X.example" })).toEqual({
      name: "Ren\u00e9",
      email: "r@x.example",
    });
  });
});

describe("comparing and writing", () => {
  test.each<[string, unknown, unknown, boolean]>([
    ["the order of keys does not count", { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
    ["the order of lists counts", [1, 2], [2, 1], false],
    ["an empty list is not an empty map", [], {}, false],
    ["a missing key is not an undefined one", { a: undefined }, { b: undefined }, false],
    ["null is not an empty map", null, {}, false],
    ["one key more", { a: 1 }, { a: 1, b: 2 }, false],
    ["inherited names are not keys", { toString: 1 }, { b: 1 }, false],
    ["numbers are not strings", 1, "1", false],
  ])("same value: %s", (_what, a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });

  test("canonical JSON does not depend on the order in which keys were written", () => {
    expect(canonicalJson({ b: [{ z: 1, y: 2 }], a: null })).toBe('{"a":null,"b":[{"y":2,"z":1}]}');
    expect(canonicalJson({ b: 1, 10: 2, 9: 3 })).toBe(canonicalJson({ 9: 3, 10: 2, b: 1 }));
  });

  test.each([
    [0, "0"],
    [999, "999"],
    [1_000, "1,000"],
    [-500_000, "-500,000"],
    [Number.MAX_SAFE_INTEGER, "9,007,199,254,740,991"],
  ])("%d reads %s", (credits, text) => {
    expect(figure(credits)).toBe(text);
  });
});
