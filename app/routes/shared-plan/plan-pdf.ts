import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { sharedPlanPdf } from "#app/server/handover/shared-plan.server";
import { textsOf } from "#app/text/texts";

/** The shared version as a PDF; whoever has no link that works is sent to the page that says so. */
export async function loader({ request }: LoaderFunctionArgs) {
  const answer = await sharedPlanPdf(request, textsOf("da", "plan").files);
  if (!answer) throw redirect("/shared/plan");
  answer.headers.set("x-robots-tag", "noindex");
  return answer;
}
