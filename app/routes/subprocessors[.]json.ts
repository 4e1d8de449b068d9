import { listChangedOn, PROVIDER_CATEGORIES } from "~/config/subprocessors";
import { publicJson } from "~/http/public-files";
import { visitorLoader } from "~/http/visitor-route.server";

export const loader = visitorLoader(async (visitor) => {
  const subProcessors = await visitor.subProcessors();
  const used = new Set<string>(subProcessors.map(({ category }) => category));
  return publicJson({
    changedOn: listChangedOn(subProcessors),
    subProcessors,
    categoriesNotUsed: Object.keys(PROVIDER_CATEGORIES).filter((category) => !used.has(category)),
  });
});
