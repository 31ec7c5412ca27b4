import { View } from "@react-pdf/renderer";
import type { Style } from "@react-pdf/types";
import { Said } from "#pdf/bilingual/said";
import { linesOf } from "#pdf/pieces";
import { tag } from "#pdf/tagging/tag";
import type { TagProps } from "#pdf/tagging/tag";

type CellProps = { as: TagProps; box: Style; text: Style; children: string };

/** A table cell or list body: one text, or one paragraph per line where the writer began a new line. */
export const Cell = ({ as, box, text, children }: CellProps) => {
  if (!children.includes("\n")) {
    return (
      <Said as={as} box={box} text={text} isBeside>
        {children}
      </Said>
    );
  }
  return (
    <View {...as} style={box}>
      {linesOf(children).map((line, index) => (
        <Said key={index} as={tag("P")} text={text} isBeside>
          {line}
        </Said>
      ))}
    </View>
  );
};
