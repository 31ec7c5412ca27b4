import { index, route } from "@remix-run/route-config";
import type { RouteConfig } from "@remix-run/route-config";

export default [
  index("routes/account/home.ts"),
  route("welcome", "routes/account/welcome.tsx"),
  route("login", "routes/account/login.tsx"),
  route("logout", "routes/account/logout.ts"),
  route("language", "routes/account/language.ts"),
  route("join/:token?", "routes/account/join.tsx"),
  route("people", "routes/account/people.tsx"),
  route("cases", "routes/cases/list.tsx"),
  route("cases/new", "routes/cases/new.tsx"),
  route("cases/:caseId", "routes/case/overview.tsx"),
  route("cases/:caseId/save", "routes/case/save.ts"),
  route("cases/:caseId/facts", "routes/case/facts.tsx"),
  route("cases/:caseId/interview/prepare", "routes/interview/prepare.tsx"),
  route("cases/:caseId/interview/invite", "routes/interview/invite.tsx"),
  route("cases/:caseId/interview/invitation.ics", "routes/interview/invitation-ics.ts"),
  route("cases/:caseId/interview/hold", "routes/interview/hold.tsx"),
  route("cases/:caseId/interview/minutes", "routes/interview/minutes.tsx"),
  route("cases/:caseId/plan", "routes/plan/plan.tsx"),
  route("cases/:caseId/plan/refusal.pdf", "routes/plan/refusal-pdf.ts"),
  route("cases/:caseId/plan/draft.pdf", "routes/plan/draft-pdf.ts"),
  route("cases/:caseId/plan/check", "routes/plan/check.tsx"),
  route("cases/:caseId/plan/versions/:version", "routes/plan/version-pdf.ts"),
  route("cases/:caseId/mixer", "routes/plan/mixer.tsx"),
  route("cases/:caseId/business-case", "routes/plan/business-case.tsx"),
] satisfies RouteConfig;
