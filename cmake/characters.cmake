# Run with -P: writes into OUTPUT the characters of one WEIGHT that the CASES need, as the PROGRAM names them. A file that would not
# change keeps its time stamp, and so do the fonts made from it.
execute_process(COMMAND ${PROGRAM} characters ${CASES} --weight ${WEIGHT} OUTPUT_VARIABLE characters COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${OUTPUT}.new "${characters}")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
file(REMOVE ${OUTPUT}.new)
