package org.privacyascode.benchmarks.inject;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What happens to the text between two injected calls. Each takes local variable 0 and leaves a text on the stack. */
enum Hop {
    PLAIN {
        @Override
        void write(MethodVisitor code) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
        }
    },
    TRIMMED {
        @Override
        void write(MethodVisitor code) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            Ending.call(code, Opcodes.INVOKEVIRTUAL, "java/lang/String", "trim", "()Ljava/lang/String;");
        }
    },
    BUILT {
        @Override
        void write(MethodVisitor code) {
            create(code, "java/lang/StringBuilder");
            code.visitLdcInsn("value=");
            append(code);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            append(code);
            Ending.call(code, Opcodes.INVOKEVIRTUAL, "java/lang/StringBuilder", "toString", "()Ljava/lang/String;");
        }

        private void append(MethodVisitor code) {
            Ending.call(code, Opcodes.INVOKEVIRTUAL, "java/lang/StringBuilder", "append", "(Ljava/lang/String;)Ljava/lang/StringBuilder;");
        }
    },
    LISTED {
        @Override
        void write(MethodVisitor code) {
            create(code, "java/util/ArrayList");
            code.visitVarInsn(Opcodes.ASTORE, 1);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            Ending.call(code, Opcodes.INVOKEINTERFACE, "java/util/List", "add", "(Ljava/lang/Object;)Z");
            code.visitInsn(Opcodes.POP);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitInsn(Opcodes.ICONST_0);
            Ending.call(code, Opcodes.INVOKEINTERFACE, "java/util/List", "get", "(I)Ljava/lang/Object;");
            code.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/String");
        }
    },
    MAPPED {
        @Override
        void write(MethodVisitor code) {
            create(code, "java/util/HashMap");
            code.visitVarInsn(Opcodes.ASTORE, 1);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitLdcInsn("key");
            code.visitVarInsn(Opcodes.ALOAD, 0);
            Ending.call(code, Opcodes.INVOKEINTERFACE, "java/util/Map", "put", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;");
            code.visitInsn(Opcodes.POP);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitLdcInsn("key");
            Ending.call(code, Opcodes.INVOKEINTERFACE, "java/util/Map", "get", "(Ljava/lang/Object;)Ljava/lang/Object;");
            code.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/String");
        }
    },
    OPTIONAL {
        @Override
        void write(MethodVisitor code) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            Ending.call(code, Opcodes.INVOKESTATIC, "java/util/Optional", "ofNullable", "(Ljava/lang/Object;)Ljava/util/Optional;");
            code.visitLdcInsn("");
            Ending.call(code, Opcodes.INVOKEVIRTUAL, "java/util/Optional", "orElse", "(Ljava/lang/Object;)Ljava/lang/Object;");
            code.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/String");
        }
    };

    abstract void write(MethodVisitor code);

    /** Leaves a new object of a type with a constructor without parameters on the stack. */
    static void create(MethodVisitor code, String type) {
        code.visitTypeInsn(Opcodes.NEW, type);
        code.visitInsn(Opcodes.DUP);
        Ending.call(code, Opcodes.INVOKESPECIAL, type, "<init>", "()V");
    }
}
