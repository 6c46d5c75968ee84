package org.privacyascode.benchmarks.inject;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Where an injected use ends. Each writes the call that hands the text in local variable 0 over. */
enum Ending {
    LOG("logged") {
        @Override
        void write(MethodVisitor code) {
            code.visitLdcInsn("audit");
            call(code, Opcodes.INVOKESTATIC, "org/slf4j/LoggerFactory", "getLogger", "(Ljava/lang/String;)Lorg/slf4j/Logger;");
            code.visitLdcInsn("value {}");
            code.visitVarInsn(Opcodes.ALOAD, 0);
            call(code, Opcodes.INVOKEINTERFACE, "org/slf4j/Logger", "info", "(Ljava/lang/String;Ljava/lang/Object;)V");
        }
    },
    CONSOLE("logged") {
        @Override
        void write(MethodVisitor code) {
            code.visitFieldInsn(Opcodes.GETSTATIC, "java/lang/System", "out", "Ljava/io/PrintStream;");
            code.visitVarInsn(Opcodes.ALOAD, 0);
            call(code, Opcodes.INVOKEVIRTUAL, "java/io/PrintStream", "println", "(Ljava/lang/String;)V");
        }
    },
    VENDOR("shared") {
        @Override
        void write(MethodVisitor code) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            call(code, Opcodes.INVOKESTATIC, "io/sentry/Sentry", "captureMessage", "(Ljava/lang/String;)Lio/sentry/protocol/SentryId;");
            code.visitInsn(Opcodes.POP);
        }
    },
    HTTP("shared") {
        @Override
        void write(MethodVisitor code) {
            create(code, "org/springframework/web/client/RestTemplate");
            call(code, Opcodes.INVOKESPECIAL, "org/springframework/web/client/RestTemplate", "<init>", "()V");
            code.visitLdcInsn("https://collect.example.com/in");
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitLdcInsn(Type.getObjectType("java/lang/String"));
            code.visitInsn(Opcodes.ICONST_0);
            code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
            call(code, Opcodes.INVOKEVIRTUAL, "org/springframework/web/client/RestTemplate", "postForObject",
                    "(Ljava/lang/String;Ljava/lang/Object;Ljava/lang/Class;[Ljava/lang/Object;)Ljava/lang/Object;");
            code.visitInsn(Opcodes.POP);
        }
    },
    STORE("stored") {
        @Override
        void write(MethodVisitor code) {
            create(code, "org/springframework/jdbc/core/JdbcTemplate");
            call(code, Opcodes.INVOKESPECIAL, "org/springframework/jdbc/core/JdbcTemplate", "<init>", "()V");
            code.visitLdcInsn("insert into audit(value) values (?)");
            code.visitInsn(Opcodes.ICONST_1);
            code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
            code.visitInsn(Opcodes.DUP);
            code.visitInsn(Opcodes.ICONST_0);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitInsn(Opcodes.AASTORE);
            call(code, Opcodes.INVOKEVIRTUAL, "org/springframework/jdbc/core/JdbcTemplate", "update",
                    "(Ljava/lang/String;[Ljava/lang/Object;)I");
            code.visitInsn(Opcodes.POP);
        }
    },
    COOKIE("cookie") {
        @Override
        void write(MethodVisitor code) {
            call(code, Opcodes.INVOKESTATIC, "injected/Responses", "current", "()Ljakarta/servlet/http/HttpServletResponse;");
            create(code, "jakarta/servlet/http/Cookie");
            code.visitLdcInsn("seen");
            code.visitVarInsn(Opcodes.ALOAD, 0);
            call(code, Opcodes.INVOKESPECIAL, "jakarta/servlet/http/Cookie", "<init>", "(Ljava/lang/String;Ljava/lang/String;)V");
            call(code, Opcodes.INVOKEINTERFACE, "jakarta/servlet/http/HttpServletResponse", "addCookie",
                    "(Ljakarta/servlet/http/Cookie;)V");
        }
    };

    /** Word of the fact that must be seen. */
    final String kind;

    Ending(String kind) {
        this.kind = kind;
    }

    abstract void write(MethodVisitor code);

    private static void create(MethodVisitor code, String type) {
        code.visitTypeInsn(Opcodes.NEW, type);
        code.visitInsn(Opcodes.DUP);
    }

    static void call(MethodVisitor code, int opcode, String owner, String name, String descriptor) {
        code.visitMethodInsn(opcode, owner, name, descriptor, opcode == Opcodes.INVOKEINTERFACE);
    }
}
