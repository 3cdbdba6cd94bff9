# Writes migrations.cpp from the numbered .sql files, and stops the build where a
# number is missing or taken twice.
file(GLOB scripts RELATIVE ${SOURCE_DIR} ${SOURCE_DIR}/*.sql)
list(SORT scripts)

set(wanted 0)
set(rows "")
foreach(script IN LISTS scripts)
  math(EXPR wanted "${wanted} + 1")
  if(NOT script MATCHES "^0*${wanted}_([a-z0-9_]+)\\.sql$")
    message(FATAL_ERROR "Expected migration number ${wanted}, found ${script}")
  endif()
  file(READ ${SOURCE_DIR}/${script} sql)
  string(APPEND rows "    {\"${CMAKE_MATCH_1}\", R\"sql(${sql})sql\"},\n")
endforeach()

file(WRITE ${OUTPUT}
  "#include \"core/store/migrate.h\"\n\nnamespace mileplate::store {\n\n"
  "std::span<const Migration> migrations()\n{\n"
  "    static const Migration kMigrations[] = {\n${rows}    };\n    return kMigrations;\n}\n\n"
  "} // namespace mileplate::store\n")
