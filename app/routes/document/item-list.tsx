import type { ReactNode } from "react";
import { itemIds } from "#app/domain/draft";
import { Button } from "#app/ui/frame/button";
import { useFormState } from "./document-form";

export type ItemListProps = {
  list: string;
  /** Names one item for its heading and its remove button, by its number from 1. */
  titleOf: (id: string, number: number) => string;
  add: string;
  remove: (title: string) => string;
  empty?: string;
  /** Only the items this says yes to, for example the measures of one sub-goal. */
  only?: (id: string) => boolean;
  /** What the add button posts after `add:`; the list's name unless said otherwise. */
  addTarget?: string;
  headingLevel?: 3 | 4;
  children: (id: string) => ReactNode;
};

/** The items of a keyed list, each with its fields and a remove button, and a button that adds one. */
export function ItemList(props: ItemListProps) {
  const { draft } = useFormState();
  const { list, titleOf, add, remove, only, headingLevel = 3 } = props;
  const ids = itemIds(draft, list).filter((id) => only?.(id) ?? true);
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="item-list" id={only ? undefined : list}>
      {ids.length === 0 && props.empty ? <p className="empty">{props.empty}</p> : null}
      {ids.map((id, index) => {
        const title = titleOf(id, index + 1);
        return (
          <section className="item" key={id} id={`${list}.${id}`} aria-label={title}>
            <Heading className="item-title">{title}</Heading>
            {props.children(id)}
            <Button
              look="quiet"
              name="intent"
              value={`remove:${list}.${id}`}
              aria-label={remove(title)}
            >
              {remove(title)}
            </Button>
          </section>
        );
      })}
      <Button look="secondary" name="intent" value={`add:${props.addTarget ?? list}`}>
        {add}
      </Button>
    </div>
  );
}
