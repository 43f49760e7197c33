/** License pools and what is drawn on them (L-1 to L-3) as rows: read along with their organization, in a column each (`lists.ts`). */
import type { LicensePools, Licensing, PartnerType } from "../../model/licenses.ts";
import { NO_LICENSING } from "../../model/licenses.ts";
import type { Organization } from "../../model/organization.ts";
import { insert, query, type Row, type SqlValue, type Transaction, textOrNull, word } from "../store/statement.ts";
import { idOf, numberOf } from "./ids.ts";
import { ENTRY, entriesOf, joined } from "./lists.ts";

const ifAny = (query: string) => `CASE WHEN o.assets = 0 THEN NULL ELSE (${query}) END`;

/** Columns of organizations `o`, for `readPools` and `readLicensing`. */
export const LICENSE_COLUMNS: readonly string[] = [
  "o.partner_type",
  ifAny(
    `SELECT string_agg(${joined("l.product", "l.quantity", "l.used")}, '${ENTRY}' ORDER BY l.product)
     FROM license_pools l WHERE l.tree = o.tree AND l.organization = o.number`,
  ),
  ifAny(
    `SELECT string_agg(${joined("u.product", "u.pool", "u.used", "u.tree")}, '${ENTRY}' ORDER BY u.product, u.pool)
     FROM license_uses u WHERE u.tree = o.tree AND u.organization = o.number`,
  ),
];

/** The pools of a row of `LICENSE_COLUMNS`. */
export function readPools(pools: string | null): LicensePools {
  return new Map(
    entriesOf(pools).map(([product = "", quantity]) => [product, { product, quantity: Number(quantity) }]),
  );
}

/** What of such a row is no asset: the partner, and what is used. */
export function readLicensing(row: Row): Pick<Organization, "partnerType" | "licensing"> {
  const [partner = null, pools = null, uses = null] = row;
  return {
    partnerType: partner === null ? null : word(partner, PARTNER_TYPES),
    licensing: pools === null && uses === null ? NO_LICENSING : licensingOf(textOrNull(pools), textOrNull(uses)),
  };
}

export const PARTNER_TYPES = ["msp", "reseller"] as const satisfies readonly PartnerType[];

function licensingOf(pools: string | null, uses: string | null): Licensing {
  return {
    drawn: new Map(
      entriesOf(pools).flatMap(([product = "", , used]): [string, number][] =>
        used === "0" ? [] : [[product, Number(used)]],
      ),
    ),
    draws: entriesOf(uses).map(([product = "", pool, used, tree]) => {
      return { product, pool: idOf(Number(tree), Number(pool)), used: Number(used) };
    }),
  };
}

type Licensed = Pick<Organization, "assets" | "licensing">;
type Owning = readonly [tree: number, organization: number];

/** Takes away the draws of an organization that it has no more, or others. */
export function* endDraws(of: Owning, was: Licensed, is: Licensed): Transaction<void> {
  for (const { product, pool, used } of was.licensing.draws) {
    const now = is.licensing.draws.find((one) => one.product === product && one.pool === pool);
    if (now?.used === used || pool === null) continue;
    yield* query(
      "DELETE FROM license_uses WHERE tree = $1 AND organization = $2 AND product = $3 AND pool = $4",
      ...[...of, product, numberOf(pool)],
    );
  }
}

/** Writes the pools of an organization as they are, after all draws have ended that do, and before those begin that come. */
export function* writePools(of: Owning, was: Licensed, is: Licensed): Transaction<void> {
  const gone = [...was.assets.licenses.keys()].filter((product) => !is.assets.licenses.has(product));
  if (gone.length > 0)
    yield* query(
      "DELETE FROM license_pools WHERE tree = $1 AND organization = $2 AND product = ANY($3::text[])",
      ...[...of, gone],
    );
  const made: SqlValue[][] = [];
  for (const [product, { quantity }] of is.assets.licenses) {
    const used = is.licensing.drawn.get(product) ?? 0;
    const before = was.assets.licenses.get(product);
    if (!before) made.push([...of, product, quantity, used]);
    else if (before.quantity !== quantity || used !== (was.licensing.drawn.get(product) ?? 0))
      yield* query(
        "UPDATE license_pools SET quantity = $4, used = $5 WHERE tree = $1 AND organization = $2 AND product = $3",
        ...[...of, product, quantity, used],
      );
  }
  yield* insert("license_pools", POOL_ROW, made);
}

/** Writes the draws of an organization that are new, or others. */
export function* beginDraws(of: Owning, was: Licensed, is: Licensed): Transaction<void> {
  const come = is.licensing.draws.filter(
    (one) =>
      was.licensing.draws.find(({ product, pool }) => product === one.product && pool === one.pool)?.used !== one.used,
  );
  yield* insert(
    "license_uses",
    USE_ROW,
    come.map(({ product, pool, used }) => [...of, product, numberOf(pool ?? ""), used]),
  );
}

const OWNING = { tree: "bigint", organization: "bigint", product: "text" } as const;
const POOL_ROW = { ...OWNING, quantity: "bigint", used: "bigint" } as const;
const USE_ROW = { ...OWNING, pool: "bigint", used: "bigint" } as const;
