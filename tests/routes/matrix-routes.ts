import config from "#app/routes";

type Entry = { path?: string; file: string; children?: Entry[] };

/** Every address with the file that answers it, nested ones whole. */
const addresses = (entries: Entry[], above = ""): [string, string][] =>
  entries.flatMap(({ path = "", file, children = [] }) => {
    const here = path ? `${above}/${path}` : above || "/";
    return [[here, file] as [string, string], ...addresses(children, here === "/" ? "" : here)];
  });

/** Every address of the product, from the route table it is built from. */
export const ROUTES = addresses((await config) as Entry[]);

/** What answers each address. */
export const modules = new Map(
  await Promise.all(
    ROUTES.map(async ([address, file]) => {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ `#app/${file}`);
      return [address, module] as const;
    }),
  ),
);
