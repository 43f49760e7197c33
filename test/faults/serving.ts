/** `allot serve` for tests that kill it and start it again where it was, or run it under strace. */
import { join } from "node:path";
import { type Serving, serving } from "../serve/serving.ts";

/** A service that can be killed and comes back at the same place, over the same database. */
export class StandingService {
  readonly #folder: string;
  #life: Serving;
  readonly url: string;
  readonly token: string;

  private constructor(folder: string, life: Serving) {
    this.#folder = folder;
    this.#life = life;
    this.url = life.url;
    this.token = life.token;
  }

  /** Starts it, with its database in a folder of a stack. It ends with the test. */
  static async start(folder: string): Promise<StandingService> {
    return new StandingService(folder, await serve(folder, "127.0.0.1:0"));
  }

  /** kill -9, and waits until it is gone. */
  async kill(): Promise<void> {
    await this.#life.stop("SIGKILL");
  }

  /** Starts it again after it was killed. */
  async restart(): Promise<void> {
    this.#life = await serve(this.#folder, new URL(this.url).host);
  }
}

function serve(folder: string, listen: string): Promise<Serving> {
  return serving(["--data", join(folder, "data"), "--listen", listen], { folder });
}
