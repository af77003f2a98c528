/**
 * One statement per reference table; each takes its rows as one JSON array and returns the rows it wrote.
 * `is distinct from` keeps `updated_at` of unchanged rows.
 */
export const UPSERT_PROVINCES = `
insert into "province" as target ("code", "name", "full_name")
select "code", "name", "full_name"
  from jsonb_to_recordset(?::jsonb) as given("code" text, "name" text, "full_name" text)
on conflict ("code") do update
   set "name" = excluded."name", "full_name" = excluded."full_name", "updated_at" = now(), "deleted_at" = null
 where (target."name", target."full_name", target."deleted_at")
       is distinct from (excluded."name", excluded."full_name", null)
returning "code"`

export const UPSERT_COMMUNES = `
insert into "commune" as target
       ("code", "name", "full_name", "kind", "province_code", "search_name", "search_text")
select "code", "name", "full_name", "kind", "province_code", "search_name", "search_text"
  from jsonb_to_recordset(?::jsonb) as given(
       "code" text, "name" text, "full_name" text, "kind" text, "province_code" text,
       "search_name" text, "search_text" text)
on conflict ("code") do update
   set "name" = excluded."name", "full_name" = excluded."full_name", "kind" = excluded."kind",
       "province_code" = excluded."province_code", "search_name" = excluded."search_name",
       "search_text" = excluded."search_text", "updated_at" = now(), "deleted_at" = null
 where (target."full_name", target."kind", target."province_code", target."search_text", target."deleted_at")
       is distinct from
       (excluded."full_name", excluded."kind", excluded."province_code", excluded."search_text", null)
returning "code"`

/** The id is made of what the row says, so that a second load meets the same rows. */
export const UPSERT_FORMER_COMMUNES = `
with given as (
  select 'focom_' || md5(concat_ws('|', "province", "district", "full_name", "commune_code")) as "id", row.*
    from jsonb_to_recordset(?::jsonb) as row(
         "name" text, "full_name" text, "district" text, "province" text, "commune_code" text,
         "search_name" text, "search_text" text)
), gone as (
  delete from "former_commune" where "id" not in (select "id" from given) returning "id"
), written as (
  insert into "former_commune" as target
         ("id", "name", "full_name", "district", "province", "commune_code", "search_name", "search_text")
  select "id", "name", "full_name", "district", "province", "commune_code", "search_name", "search_text" from given
  on conflict ("id") do update
     set "search_name" = excluded."search_name", "search_text" = excluded."search_text",
         "updated_at" = now(), "deleted_at" = null
   where (target."search_text", target."deleted_at") is distinct from (excluded."search_text", null)
  returning "id"
)
select "id" from gone union all select "id" from written`
