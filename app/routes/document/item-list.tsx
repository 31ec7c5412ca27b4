import type { ReactNode } from "react";
import { aboutOf } from "#app/domain/comments/about";
import { shapes } from "#app/domain/documents";
import { itemIds } from "#app/domain/draft";
import type { Field, Shape } from "#app/domain/fields";
import { HealthGroup } from "#app/ui/form/health-advice";
import { Button } from "#app/ui/frame/button";
import { CommentLink } from "./comment-link";
import { useFormState } from "./document-form";

export type ItemListProps = {
  list: string;
  /** Names one item for its heading and its remove button, by its number from 1. */
  titleOf: (id: string, number: number) => string;
  /** The short name of an item, for its remove button; its title unless said otherwise. */
  nameOf?: (number: number) => string;
  add: string;
  remove: (title: string) => string;
  empty?: string;
  /** Only the items this says yes to, for example the measures of one sub-goal. */
  only?: (id: string) => boolean;
  /** What the add button posts after `add:`; the list's name unless said otherwise. */
  addTarget?: string;
  headingLevel?: 3 | 4;
  /** Items so long that each repeats what belongs in its texts; otherwise the list says it once. */
  longItems?: boolean;
  children: (id: string) => ReactNode;
};

const isFreeText = (field: Field) => "health" in field && field.health === true;

/** The items of a keyed list, each with its fields and a remove button, and a button that adds one. */
export function ItemList(props: ItemListProps) {
  const { document, draft } = useFormState();
  const { list, add, only, longItems = false } = props;
  const ids = itemIds(draft, list).filter((id) => only?.(id) ?? true);
  const { lists }: Shape = shapes[document];
  const hasFreeText = Object.values(lists[list] ?? {}).some(isFreeText);
  const items = ids.map((id, index) => <Item key={id} {...props} id={id} number={index + 1} />);
  return (
    <div className="item-list" id={only ? undefined : list}>
      {ids.length === 0 && props.empty ? <p className="empty">{props.empty}</p> : null}
      {ids.length > 0 && hasFreeText && !longItems ? (
        <HealthGroup name={only ? `${list}.${ids[0]}` : list} className="item-list">
          {items}
        </HealthGroup>
      ) : (
        items
      )}
      <Button look="secondary" name="intent" value={`add:${props.addTarget ?? list}`}>
        {add}
      </Button>
    </div>
  );
}

type ItemProps = ItemListProps & { id: string; number: number };

function Item({ list, titleOf, remove, headingLevel = 3, id, number, ...props }: ItemProps) {
  const Heading = `h${headingLevel}` as const;
  const title = titleOf(id, number);
  const fields = props.children(id);
  return (
    <section className="item" id={`${list}.${id}`} aria-label={title}>
      <Heading className="item-title">{title}</Heading>
      {props.longItems ? <HealthGroup name={`${list}.${id}`}>{fields}</HealthGroup> : fields}
      <div className="item-foot">
        <Button
          look="quiet"
          name="intent"
          value={`remove:${list}.${id}`}
          aria-label={remove(title)}
        >
          {remove(props.nameOf?.(number) ?? title)}
        </Button>
        {aboutOf(`${list}.${id}`) ? <CommentLink about={`${list}.${id}`} of={title} /> : null}
      </div>
    </section>
  );
}
