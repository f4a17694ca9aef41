-- Sums flows by pair of grid cells. Reads the views `sites` (id, name, lon, lat; ids are texts) and
-- `trips` (origin, dest, count), and the variables `step` (a zoom level: a cell is one tile of Web
-- Mercator there, some 40,000 km / 2^step wide at the equator; null: each site by itself) and `least`
-- (pairs that sum to less are left out). Leaves the tables `cells`, `pairs` and `report`.

-- Every table below is of the size of the sites or of the pairs; `trips` itself is only streamed.
create or replace table summed as
select cast(origin as varchar) as origin, cast(dest as varchar) as dest, sum(count) as amount, count(*) as n
from trips
group by all;

create or replace table weights as
select id, sum(amount) as weight
from (
  select origin as id, amount from summed
  union all
  select dest as id, amount from summed
)
group by id;

create or replace table located as
select
  cast(id as varchar) as id, coalesce(cast(name as varchar), cast(id as varchar)) as name, lon, lat,
  -- A site without flows still has a place in its cell.
  coalesce(weight, 0) + 1e-9 as weight,
  case
    when getvariable('step') is null then cast(id as varchar)
    else concat_ws(
      '-', getvariable('step'),
      cast(floor((lon + 180) / 360 * pow(2, getvariable('step'))) as bigint),
      cast(floor((1 - asinh(tan(radians(lat))) / pi()) / 2 * pow(2, getvariable('step'))) as bigint)
    )
  end as cell
from sites left join weights using (id);

-- A cell stands where its flows are, and is called as the site with most of them.
create or replace table cells as
select
  cell as id,
  arg_max(name, weight) as name,
  count(*) as sites,
  round(sum(lon * weight) / sum(weight), 5) as lon,
  round(sum(lat * weight) / sum(weight), 5) as lat
from located
group by cell
order by sum(weight) desc;

create or replace table every_pair as
select a.cell as origin, b.cell as destination, sum(amount) as magnitude, sum(n) as n
from summed
join located a on a.id = summed.origin
join located b on b.id = summed.dest
group by all;

create or replace table pairs as
select row_number() over (order by magnitude desc, origin, destination) as id, origin, destination, magnitude
from every_pair
where magnitude >= getvariable('least');

-- Cells that no pair kept leads to say nothing.
delete from cells
where id not in (select origin from pairs union select destination from pairs);

create or replace table report as
select
  (select coalesce(sum(n), 0) from summed) as rows_read,
  (select coalesce(sum(amount), 0) from summed) as sum_read,
  (select coalesce(sum(n), 0) from every_pair) as rows_at_known_sites,
  (select coalesce(sum(magnitude), 0) from every_pair) as sum_at_known_sites,
  (select count(*) from every_pair) as pairs_found,
  (select count(*) from pairs) as pairs_kept,
  (select coalesce(sum(magnitude), 0) from pairs) as sum_kept;
