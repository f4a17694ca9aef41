/** A table that needs no coordinates, to start from; its amounts are made up. */
export const EXAMPLE = `from,to,year,people
北京,天津,2013,120
北京,廊坊,2013,90
天津,唐山,2013,60
Shijiazhuang,Beijing,2014,75
130209,北京,2014,40
`;
