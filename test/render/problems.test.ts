import { describe, expect, it } from "vitest";
import { PLAIN, problemsText, visible } from "../../src/render/index.ts";

const layout = { width: 80, style: PLAIN };
const place = (file: string, line: number, column: number) => ({ file, line, column });

function text(problems: Parameters<typeof problemsText>[0], width = 80): string {
  return [...problemsText(problems, { ...layout, width })].join("");
}

describe("problems as text", () => {
  it("says file:line:column code (rule) message in one line where there is room", () => {
    const problem = {
      code: "credits_step",
      rule: "C-2",
      address: "cd",
      message: "15,000 is no step",
      places: [place("a.yaml", 3, 9)],
    };
    expect(text([problem])).toBe("a.yaml:3:9 credits_step (C-2) 15,000 is no step\n");
  });

  it("names every further place that takes part", () => {
    const problem = {
      code: "key_taken",
      rule: "O-2",
      address: "cd",
      message: "the key cd is declared twice",
      places: [place("a.yaml", 3, 9), place("b.yaml", 1, 6)],
    };
    expect(text([problem])).toBe("a.yaml:3:9 key_taken (O-2) the key cd is declared twice\n    and b.yaml:1:6\n");
  });

  it("breaks long messages between words and never cuts a place", () => {
    const file = `${"deep/".repeat(30)}x.yaml`;
    const message = "word ".repeat(40).trim();
    const lines = text([{ code: "long", rule: null, address: null, message, places: [place(file, 1, 1)] }]).split("\n");
    expect(lines[0]).toBe(`${file}:1:1`);
    for (const line of lines.slice(1)) expect(line.length).toBeLessThanOrEqual(80);
    expect(lines.join(" ").match(/word/g)).toHaveLength(40);
  });

  it("names the organization where there is no place, and counts several", () => {
    const gone = { code: "declaration_gone", rule: "language-10", address: "cd", message: "cd is gone", places: [] };
    expect(text([gone, gone])).toBe(`${"cd declaration_gone (language-10) cd is gone\n".repeat(2)}\n2 problems\n`);
  });

  it("escapes what files say, in messages and in file names (language-12)", () => {
    const problem = {
      code: "x",
      rule: null,
      address: null,
      message: "a\u001b]0;evil\u0007",
      places: [place("e\u202evil", 1, 1)],
    };
    expect(text([problem])).toBe("e\\u{202e}vil:1:1 x a\\u{1b}]0;evil\\u{7}\n");
  });
});

describe("escaping", () => {
  it("leaves letters of all scripts and joined emoji as they are", () => {
    const text = "Žluťoučký kůň, 株式会社, שלום, 👩‍👩‍👧";
    expect(visible(text)).toBe(text);
  });
});
