/** `allot serve` for tests that kill it and start it again where it was, or run it under strace. */
import { type Serving, serving } from "../serve/serving.ts";

/** A service that can be killed and comes back at the same place, over the same database. */
export class StandingService {
  readonly #folder: string;
  readonly #database: readonly string[];
  #life: Serving;
  readonly url: string;
  readonly token: string;

  private constructor(folder: string, database: readonly string[], life: Serving) {
    this.#folder = folder;
    this.#database = database;
    this.#life = life;
    this.url = life.url;
    this.token = life.token;
  }

  /** Starts it, with SQLite in a folder of a stack, or with the PostgreSQL of a URL. It ends with the test. */
  static async start(folder: string, postgresUrl?: string): Promise<StandingService> {
    const database = postgresUrl === undefined ? ["--data", "data"] : ["--database", postgresUrl];
    return new StandingService(folder, database, await serve(folder, database, "127.0.0.1:0"));
  }

  /** kill -9, and waits until it is gone. */
  async kill(): Promise<void> {
    await this.#life.stop("SIGKILL");
  }

  /** Starts it again after it was killed. */
  async restart(): Promise<void> {
    this.#life = await serve(this.#folder, this.#database, new URL(this.url).host);
  }
}

function serve(folder: string, database: readonly string[], listen: string): Promise<Serving> {
  return serving([...database, "--listen", listen, "--rate", "0"], { folder });
}
