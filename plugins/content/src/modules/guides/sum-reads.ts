import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/**
 * Takes what was read until now out of the intake and adds it to the days in one statement: nothing is lost or counted
 * twice, whoever runs it at once. Answers how many rows were taken.
 */
export async function sumReads(manager: EntityManager): Promise<number> {
  const [row] = await manager.execute<{ taken: number }[]>(`
    with taken as (
      delete from guide_read
       where id in (select id from guide_read order by id limit 20000 for update skip locked)
      returning guide_id, kind, place, to_char(created_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day
    ), summed as (
      insert into guide_count (id, guide_id, day, kind, place, count)
      select 'gcount_' || md5(concat_ws('/', guide_id, day, kind, place)), guide_id, day, kind, place, count(*)
        from taken group by guide_id, day, kind, place
      on conflict (id) do update set count = guide_count.count + excluded.count, updated_at = now()
    )
    select count(*)::int as taken from taken`)
  return row?.taken ?? 0
}
