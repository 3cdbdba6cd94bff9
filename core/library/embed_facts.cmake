# Writes a source file in which facts of resources/ stand as text, so that the program
# needs no file beside it: -DINPUTS="kName=path;kName=path" -DOUTPUT=facts.cpp
# -DSPACE=the namespace of the names.
set(texts "")
foreach(input IN LISTS INPUTS)
  string(REGEX MATCH "^([A-Za-z]+)=(.+)$" parts "${input}")
  set(name "${CMAKE_MATCH_1}")
  file(READ "${CMAKE_MATCH_2}" text)
  string(APPEND texts "extern const std::string_view ${name};\n"
    "const std::string_view ${name} = R\"facts(${text})facts\";\n")
endforeach()

file(WRITE ${OUTPUT}
  "#include <string_view>\n\nnamespace ${SPACE} {\n\n${texts}\n} // namespace ${SPACE}\n")
