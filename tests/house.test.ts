import { describe, expect, test } from "vitest";
import {
  danishStaysInText,
  noAny,
  noLooseEnds,
  nothingOfOneMachine,
  testsDoNotSleep,
} from "./house/habits";
import { driversStayInEngines, importsGoDown, nobodyImportsARoute } from "./house/rooms";
import {
  filesStayShort,
  foldersStayShallow,
  namesAreKebab,
  noBarrels,
  noDrawers,
  serverFilesSaySo,
} from "./house/shape";
import { readTree } from "./house/tree";

const tree = readTree();

describe.each([
  importsGoDown,
  driversStayInEngines,
  nobodyImportsARoute,
  filesStayShort,
  foldersStayShallow,
  noDrawers,
  noBarrels,
  namesAreKebab,
  serverFilesSaySo,
  danishStaysInText,
  noLooseEnds,
  noAny,
  testsDoNotSleep,
  nothingOfOneMachine,
])("$name", ({ breaches, plants }) => {
  test("holds in this house", () => expect(breaches(tree)).toEqual([]));

  test.each(
    plants.map((plant) => ({
      plant,
      path: plant.at(-1)?.path,
      source: plant.at(-1)?.source.slice(0, 60),
    })),
  )("is seen broken: $path $source", ({ plant }) => expect(breaches(plant)).not.toEqual([]));
});

test("the tree was read", () => expect(tree.length).toBeGreaterThan(50));
