package org.privacyascode.flow;

/** What an instruction of the intermediate form does. */
enum Op {
    /** dst = args[0].field */
    LOAD_FIELD,
    /** args[0].field = args[1] */
    STORE_FIELD,
    /** dst = Type.field */
    LOAD_STATIC,
    /** Type.field = args[0] */
    STORE_STATIC,
    /** dst = args[0][key] */
    LOAD_ELEMENT,
    /** args[0][key] = args[1] */
    STORE_ELEMENT,
    /** dst = call(args), the receiver first */
    CALL,
    /** dst = function that captures args */
    LAMBDA,
    /** dst = text made of args */
    CONCAT,
    /** dst = computed from args: arithmetic and conversions */
    COMPUTE,
    /** leaves with args[0], if any */
    RETURN,
    /** throws args[0] */
    THROW,
    /** dst = merge of args, one for each predecessor of the block */
    PHI,
    /** decides on args[0] */
    BRANCH
}
