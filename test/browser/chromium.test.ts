/** Tests that look at pages say what is missing, rather than fail in a way that nobody understands. */
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { startChromium } from "./chromium.ts";

describe("without Chromium", () => {
  it("names it, and how to come by it", async () => {
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv("ALLOT_CHROMIUM", "");
    vi.stubEnv("PATH", "");
    await expect(startChromium()).rejects.toThrow(/^Chromium is missing.*apt-get install chromium.*ALLOT_CHROMIUM/);
  });

  it("names the one that was said and is none", async () => {
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv("ALLOT_CHROMIUM", "/no/such/chromium");
    await expect(startChromium()).rejects.toThrow(
      "ALLOT_CHROMIUM is /no/such/chromium, which is nothing that can be run",
    );
  });
});
