import ch.qos.logback.classic.encoder.PatternLayoutEncoder
import ch.qos.logback.classic.net.SMTPAppender
import static ch.qos.logback.classic.Level.INFO

def relay = System.getenv("SMTP_RELAY")
def DAYS = 14
appender("FILE", RollingFileAppender) {
    file = "app.log"
    rollingPolicy(TimeBasedRollingPolicy) {
        fileNamePattern = "app.%d{yyyy-MM-dd}.log"
        maxHistory = 30 // days
    }
    encoder(PatternLayoutEncoder) {
        // pattern = "%X{email}"
        pattern = "%d [%X{user.name}] %msg%n"
    }
}
appender("OLD", RollingFileAppender) {
    rollingPolicy(TimeBasedRollingPolicy) {
        fileNamePattern = "old.%d{yyyy-MM}.log"
        maxHistory = DAYS
    }
    encoder(com.acme.OwnEncoder) { }
}
if (System.getProperty("mail") != null) {
    appender("MAIL", SMTPAppender) {
        smtpHost = relay
        to = "ops@example.com"
    }
}
root(INFO, ["FILE"])
