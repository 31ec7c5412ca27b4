import { Text, View } from "@react-pdf/renderer";
import type { Style } from "@react-pdf/types";
import { linesOf } from "#pdf/pieces";
import { tag } from "#pdf/tagging/tag";
import type { TagProps } from "#pdf/tagging/tag";

type CellProps = { as: TagProps; box: Style; text: Style; children: string };

/** A table cell or list body: one text, or one paragraph per line where the writer began a new line. */
export const Cell = ({ as, box, text, children }: CellProps) => {
  if (!children.includes("\n")) {
    return (
      <Text {...as} style={[box, text]}>
        {children}
      </Text>
    );
  }
  return (
    <View {...as} style={box}>
      {linesOf(children).map((line, index) => (
        <Text key={index} {...tag("P")} style={text}>
          {line}
        </Text>
      ))}
    </View>
  );
};
