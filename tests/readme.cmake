# The README's code is examples/readme.cpp between its marks, letter by letter.
#
# cmake -D ROOT=<source root> -P readme.cmake

file(READ "${ROOT}/examples/readme.cpp" example)
file(READ "${ROOT}/README.md" readme)
string(REGEX MATCH "// \\[readme\\]\n(.*)// \\[readme\\]" found "${example}")
string(FIND "${readme}" "```cpp\n${CMAKE_MATCH_1}```" at)
if(NOT found OR at EQUAL -1)
    message(FATAL_ERROR "README.md does not show the code of examples/readme.cpp: copy what stands between its marks")
endif()
