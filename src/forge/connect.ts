/** A place → its forge. The client of the other one is not loaded. */
import type { ConnectOptions, Forge } from "./forge.ts";
import type { Place } from "./place.ts";

export async function connectForge(place: Place, options: ConnectOptions = {}): Promise<Forge> {
  switch (place.kind) {
    case "github":
      return (await import("./github.ts")).gitHub(place, options);
    case "gitlab":
      return (await import("./gitlab.ts")).gitLab(place, options);
  }
}
