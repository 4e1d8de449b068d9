/** The least that a Worker can do for a list: one query of one tenant, as JSON. What the product is compared with. */
const QUERY = "select * from contacts where tenant_id = ? order by id desc limit 51";

export default {
  async fetch(request, env) {
    const tenantId = new URL(request.url).searchParams.get("tenant");
    const { results } = await env.DB.prepare(QUERY).bind(tenantId).all();
    return Response.json(results);
  },
};
